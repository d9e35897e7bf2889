import { ancestorsOf, childrenBy, hasRelation, headOf } from '../../extract/mentions/toTree.js';
import { contains, overlaps } from '../../text/Span.js';

import type { Discourse } from './Discourse.js';
import type { Quote } from '../../extract/Quote.js';
import type { Span } from '../../text/Span.js';

/** Who a quote comes from: the mention, and by which rule it was found. */
export interface Source {
  readonly mention: number;
  readonly rule: string;
}

/**
 * Given a discourse, returns for each quote the mention that speaks, or null. In this order: the source's own words (in
 * an interview `A` is the person named first, and `Q` has no name); the quote that this one continues; the understood subject of the cue ("…, adding that"); the quote beside it in its
 * paragraph; in an exchange of bare quotations the speaker before last.
 */
export function findSources(discourse: Discourse): (Source | null)[] {
  const interviewed = findInterviewed(discourse);
  const sources: (Source | null)[] = discourse.quotes.map((quote) =>
    isLetter(discourse.text, quote) ? toAnswer(discourse, quote, interviewed) : fromSpans(discourse, quote.source),
  );
  const order = discourse.quotes.map((_, index) => index).sort((a, b) => startOf(discourse, a) - startOf(discourse, b));
  for (const index of order) sources[index] ??= inherited(discourse, sources, index) ?? understood(discourse, index);
  for (const index of order) sources[index] ??= beside(discourse, sources, order, index);
  return sources;
}

/** Given a discourse and a passage that names somebody, returns the mention it is about: its head, not an owner in it. */
export function mentionIn(discourse: Discourse, spans: readonly Span[]): number | null {
  const inside = [...new Set(spans.flatMap((part) => discourse.locator.mentionsAbout(part)))];
  const first = inside[0] === undefined ? undefined : discourse.mentions[inside[0]];
  const tree = first === undefined ? undefined : discourse.trees[first.sentence];
  if (tree === undefined) return null;
  const tokens = tree.tokens.flatMap((token, at) =>
    spans.some((part) => contains(part, [token.start, token.end])) ? [at] : [],
  );
  const head = headOf(tree, tokens[0] ?? 0, (tokens.at(-1) ?? 0) + 1);
  const direct = inside.find((index) => discourse.mentions[index]?.head === head);
  const titled = inside.find(
    (index) => discourse.mentions[index]?.form === 'NAME' && discourse.mentions[index]?.title !== null,
  );
  const outer = inside.filter((index) => !inside.some((other) => other !== index && isWithin(discourse, index, other)));
  return (
    direct ??
    titled ??
    outer.find((index) => discourse.mentions[index]?.form === 'NAME') ??
    outer[0] ??
    inside[0] ??
    null
  );
}

function isWithin({ mentions }: Discourse, inner: number, outer: number): boolean {
  const [a, b] = [mentions[inner]?.span, mentions[outer]?.span];
  return a !== undefined && b !== undefined && contains(b, a);
}

/** Given a text and a quote, returns whether it is a turn whose speaker is printed as Q or A. */
export function isLetter(text: string, { rule, source }: Quote): boolean {
  return rule === 'turn' && source?.[0] !== undefined && /^[QA]$/.test(text.slice(...source[0]));
}

// Who answers in an interview: the first person named before it.
function findInterviewed(discourse: Discourse): number | null {
  const first = discourse.quotes.find((quote) => isLetter(discourse.text, quote));
  if (first === undefined) return null;
  const before = discourse.locator.mentionsIn([0, first.source?.[0]?.[0] ?? 0]);
  const isPerson = (at: number): boolean =>
    discourse.mentions[at]?.form === 'NAME' && discourse.mentions[at]?.kind === 'PERSON';
  return before.find(isPerson) ?? null;
}

function toAnswer(discourse: Discourse, { source }: Quote, interviewed: number | null): Source | null {
  const answers = source?.[0] !== undefined && discourse.text.slice(...source[0]) === 'A';
  return answers && interviewed !== null ? { mention: interviewed, rule: 'interview' } : null;
}

function fromSpans(discourse: Discourse, spans: readonly Span[] | null): Source | null {
  if (spans?.some((span) => /^(nobody|no one|none)\b/i.test(discourse.text.slice(...span)))) return null;
  const mention = spans === null ? null : mentionIn(discourse, spans);
  return mention === null ? null : { mention: toSubject(discourse, mention), rule: 'source' };
}

// "Quorn was a clerk who said": the clerk is Quorn.
function toSubject(discourse: Discourse, index: number): number {
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention?.form !== 'DESCRIPTION' || tree === undefined) return index;
  const subject =
    childrenBy(tree, mention.head, 'cop').length > 0 ? childrenBy(tree, mention.head, 'nsubj')[0] : undefined;
  return (subject === undefined ? null : discourse.mentionAt(mention.sentence, subject)) ?? index;
}

const startOf = ({ quotes }: Discourse, index: number): number => quotes[index]?.content[0]?.[0] ?? 0;

function inherited({ quotes }: Discourse, sources: readonly (Source | null)[], index: number): Source | null {
  const from = quotes[index]?.inherits ?? null;
  const source = from === null ? null : (sources[from] ?? null);
  return source === null ? null : { mention: source.mention, rule: 'continues' };
}

// "…, said Wray, adding that" and "He warned X and ordered Y": the subject of the verb that the cue hangs on.
function understood(discourse: Discourse, index: number): Source | null {
  const cue = discourse.quotes[index]?.cue?.[0];
  if (cue === undefined || discourse.quotes[index]?.polarity === 'UNCERTAIN') return null;
  const sentence = discourse.locator.sentenceAt(cue[0]);
  const tree = discourse.trees[sentence];
  if (tree === undefined) return null;
  const verb = tree.tokens.findIndex(({ start, end }) => overlaps([start, end], cue));
  if (tree.tokens[verb]?.xpos === 'VBN' && hasRelation(tree, verb, 'advcl', 'acl')) return null;
  for (const at of [verb, ...ancestorsOf(tree, verb)]) {
    const subject = childrenBy(tree, at, 'nsubj')[0];
    const passive = at === verb && childrenBy(tree, at, 'nsubj:pass').length > 0;
    const mention = subject === undefined || passive ? null : discourse.mentionAt(sentence, subject);
    if (mention !== null) return { mention, rule: 'understood-subject' };
    if (passive) return null;
    if (hasRelation(tree, at, 'acl')) {
      const noun = discourse.mentionAt(sentence, tree.heads[at] ?? -1);
      return noun === null ? null : { mention: noun, rule: 'understood-subject' };
    }
  }
  return null;
}

const paragraphOf = (discourse: Discourse, quote: number): number =>
  discourse.locator.paragraphAt(startOf(discourse, quote));

// A quotation without any source goes with the one beside it, or answers it.
function beside(
  discourse: Discourse,
  sources: readonly (Source | null)[],
  order: readonly number[],
  index: number,
): Source | null {
  const quote = discourse.quotes[index];
  if (
    quote === undefined ||
    quote.rule === 'turn' ||
    quote.polarity === 'UNCERTAIN' ||
    quote.within !== null ||
    quote.kind === 'INDIRECT'
  )
    return null;
  const paragraph = paragraphOf(discourse, index);
  const place = order.indexOf(index);
  const earlier = order
    .slice(0, place)
    .filter((other) => discourse.quotes[other]?.within === null && sources[other] != null)
    .reverse();
  const near = earlier.find((other) => paragraphOf(discourse, other) === paragraph);
  if (near !== undefined) return { mention: sources[near]?.mention ?? 0, rule: 'same-paragraph' };
  const [last, before] = earlier.filter((other) => paragraphOf(discourse, other) >= paragraph - 2);
  if (last === undefined) return subjectBefore(discourse, paragraph, startOf(discourse, index));
  const turn = before !== undefined && paragraphOf(discourse, before) < paragraphOf(discourse, last);
  const chosen = turn ? before : last;
  return { mention: sources[chosen]?.mention ?? 0, rule: turn ? 'exchange' : 'last-speaker' };
}

// "Weir was blunt. '…'": the subject of the sentence before, in the same paragraph.
function subjectBefore(discourse: Discourse, paragraph: number, offset: number): Source | null {
  const start = discourse.paragraphs[paragraph]?.[0] ?? 0;
  const mention = discourse.locator.mentionsIn([start, offset]).findLast((at) => {
    const candidate = discourse.mentions[at];
    const tree = candidate === undefined ? undefined : discourse.trees[candidate.sentence];
    return (
      candidate !== undefined &&
      tree !== undefined &&
      hasRelation(tree, candidate.head, 'nsubj') &&
      (candidate.kind === 'PERSON' || candidate.lemma === 'they')
    );
  });
  return mention === undefined ? null : { mention, rule: 'subject-before' };
}

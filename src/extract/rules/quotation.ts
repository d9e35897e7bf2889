import { findCues } from '../parts/Cue.js';
import { toReport } from '../parts/toReport.js';
import { joinSpans } from '../parts/toContent.js';
import { findTail } from '../marks/findTail.js';
import { toQuotationFeatures } from '../marks/toQuotationFeatures.js';
import { findChildren, isPunctuation, toSubtree } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Quotation } from '../marks/Quotation.js';
import type { Passage } from '../Passage.js';
import type { Cue } from '../parts/Cue.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

/**
 * The quotation next to a verb that reports it, whatever the parser makes of the two: `"It rained," she said`, `"It
 * rained," she said, "and stopped."` (two spans), `She said: "It rained."`. Of what lies between verb and quotation the
 * features tell; the quotation may run over many sentences.
 */
export const quotation: Rule = (passage, tree, cues) =>
  cues.filter(({ verb }) => verb.quotation > 0).flatMap((cue) => toCandidates(passage, tree, cue));

function toCandidates(passage: Passage, tree: Tree, cue: Cue): Candidate[] {
  const left = findLeft(passage, tree, cue.at);
  const right = findRight(passage, tree, cue.at);
  const spoken = left !== null && /[,?!.…—–-]['"’”]*$/.test(passage.text.slice(...left.inner).trimEnd());
  const found: Candidate[] = [];
  if (left !== null && right !== null && spoken && isSplit(passage.text, tree, cue, right)) {
    const longer = extend(passage, tree, cue, left);
    const whole = toCandidate(passage, tree, cue, { parts: [left, right], side: 'split' });
    return [longer === null ? whole : { ...whole, content: [...longer.content, right.span] }];
  }
  if (left !== null) {
    const longer = spoken ? extend(passage, tree, cue, left) : null;
    found.push(longer ?? toCandidate(passage, tree, cue, { parts: [left], side: spoken ? 'left' : 'left-bare' }));
  }
  if (right !== null) found.push(begin(passage, tree, cue, right));
  return found;
}

// `Cobb, he told the court, "was the pocket"`: the clause begins before the cue and ends in marks.
function begin(passage: Passage, tree: Tree, cue: Cue, right: Quotation): Candidate {
  const candidate = toCandidate(passage, tree, cue, { parts: [right], side: 'right' });
  const start = tree.sentence.span[0];
  const before = passage.text.slice(start, candidate.source?.[0]?.[0] ?? start).trimEnd();
  const inner = tree.tokens.findIndex((token) => token.start >= right.inner[0]);
  const verbal =
    ['VERB', 'AUX'].includes(tree.tokens[inner]?.upos ?? '') ||
    /\b(?:is|are|was|were|had|has|have|will|would)\s*,$/.test(before);
  const nominal = ['PROPN', 'NOUN', 'PRON', 'DET'].includes(tree.tokens[0]?.upos ?? '');
  if (
    !before.endsWith(',') ||
    !verbal ||
    !nominal ||
    /["“”]/.test(before) ||
    !/^\p{Ll}/u.test(passage.text.slice(...right.inner))
  )
    return candidate;
  const features = candidate.features.filter((feature) => !feature.startsWith('side:')).concat('side:split');
  return { ...candidate, content: [[start, start + before.length - 1], right.span], features };
}

interface Place {
  readonly parts: readonly Quotation[];
  readonly side: string;
}

function atLevel(passage: Passage, tree: Tree, cue: number): Quotation[] {
  const level = tree.quoted[cue] ?? -1;
  return (passage.touching[tree.index] ?? []).flatMap((index) => {
    const one = passage.quotations[index];
    return one !== undefined && (one.parent ?? -1) === level ? [one] : [];
  });
}

function findLeft(passage: Passage, tree: Tree, cue: number): Quotation | null {
  const start = tree.tokens[cue]?.start ?? 0;
  const here = atLevel(passage, tree, cue).findLast(({ span }) => span[1] <= start);
  return here ?? findBefore(passage, tree, cue);
}

// The parser may have cut the sentence after `"It rained!"`: then the verb stands among the first words of the next
// one.
function findBefore(passage: Passage, tree: Tree, cue: number): Quotation | null {
  if (cue > 6 || (tree.quoted[cue] ?? -1) >= 0) return null;
  const before = (passage.touching[tree.index - 1] ?? []).findLast(
    (index) => passage.quotations[index]?.parent === null,
  );
  const one = passage.quotations[before ?? -1];
  if (one === undefined || one.span[1] > tree.sentence.span[0]) return null;
  const between = passage.text.slice(one.span[1], tree.sentence.span[0]);
  return /^[^\S\n]*$/.test(between) && /[,?!—–-]['"’”]*$/.test(passage.text.slice(...one.inner).trimEnd()) ? one : null;
}

function findRight(passage: Passage, tree: Tree, cue: number): Quotation | null {
  const end = tree.tokens[cue]?.end ?? 0;
  return atLevel(passage, tree, cue).find(({ span }) => span[0] >= end) ?? findNext(passage, tree, cue);
}

// `She said:`, and the quotation begins the next paragraph; `She said`, and the parser takes it for the next sentence.
function findNext(passage: Passage, tree: Tree, cue: number): Quotation | null {
  const [mark = ''] = /[:,\p{L}]$/u.exec(passage.text.slice(...tree.sentence.span)) ?? [];
  if (mark === '' || (tree.quoted[cue] ?? -1) >= 0) return null;
  const next = (passage.touching[tree.index + 1] ?? []).find((index) => passage.quotations[index]?.parent === null);
  const one = passage.quotations[next ?? -1];
  const between = one === undefined ? '' : passage.text.slice(tree.sentence.span[1], one.span[0]);
  return one !== undefined && (mark === ':' ? /^\s*$/ : /^[^\S\n]*$/).test(between) ? one : null;
}

function isSplit(text: string, tree: Tree, cue: Cue, right: Quotation): boolean {
  const between = text.slice(tree.tokens[cue.at]?.end ?? 0, right.span[0]);
  return (
    /[,—–-]\s*$/.test(between) &&
    between.length < 200 &&
    !/[.;:]\s/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|[A-Z])\./g, ''))
  );
}

function toCandidate(passage: Passage, tree: Tree, cue: Cue, { parts, side }: Place): Candidate {
  const report = toReport(passage, tree, cue);
  const [first = parts[0]] = parts;
  const marks = first === undefined ? [] : toQuotationFeatures(passage.text, first);
  const features = [
    ...report.features,
    `quotation:${cue.verb.quotation}`,
    `side:${side}`,
    ...marks,
    ...(first === undefined ? [] : toGap(passage.text, tree, cue, first)),
    ...(side === 'left' && findChildren(tree, cue.at, 'ccomp').some((at) => at > cue.at)
      ? ['complement-elsewhere']
      : []),
  ];
  const content = joinSpans(
    passage.text,
    parts.map((one): Span => [one.span[0], findTail(passage.text, tree, one, cue.at)]),
  );
  return { ...report, content, construction: 'quotation', rule: 'quotation', features };
}

// What lies between verb and quotation: how many words that are not the speaker's name, and whether another verb.
function toGap(text: string, tree: Tree, cue: Cue, { span }: Quotation): string[] {
  const own = new Set(
    findChildren(
      tree,
      cue.at,
      'nsubj',
      'obl',
      'obj',
      'iobj',
      'advmod',
      'aux',
      'obl:unmarked',
      'obl:agent',
      'nsubj:pass',
    ).flatMap((child) => toSubtree(tree, child)),
  );
  const between = tree.tokens.flatMap((token, at) => {
    const inside = span[1] <= token.start ? at < cue.at : token.end <= span[0] && at > cue.at;
    return inside && !isPunctuation(tree, at) && !cue.tokens.includes(at) ? [at] : [];
  });
  const foreign = between.filter((at) => !own.has(at) && !/^that$/i.test(tree.tokens[at]?.text ?? ''));
  const gap = foreign.length === 0 ? '0' : foreign.length < 3 ? '1-2' : foreign.length < 8 ? '3-7' : '8+';
  const features = [`gap:${gap}`];
  if (foreign.some((at) => ['VERB', 'AUX'].includes(tree.tokens[at]?.upos ?? ''))) features.push('gap-verb');
  const after = text.slice(span[1]).match(/^\s*(\p{Ll}+)/u)?.[1];
  if (span[0] > (tree.tokens[cue.at]?.start ?? 0)) {
    features.push(`before:${/[,:]$|that$|$/.exec(text.slice(0, span[0]).trimEnd().slice(-4))?.[0] || 'word'}`);
    if (after !== undefined) features.push('goes-on');
  }
  return features;
}

// `The plan is "mad," she said`: the quotation ends a clause that began before it.
function extend(passage: Passage, tree: Tree, cue: Cue, left: Quotation): Candidate | null {
  const start = Math.max(tree.sentence.span[0], toStop(passage.text, tree.sentence.span[0], left.span[0]));
  if (left.span[0] <= start || (tree.quoted[cue.at] ?? -1) >= 0) return null;
  if (findChildren(tree, cue.at, 'ccomp').some((at) => at > cue.at)) return null;
  const before = passage.text.slice(start, left.span[0]).trimEnd();
  if (!isMidClause(passage.text, before, left) || hasOtherCue(tree, cue, [start, left.span[0]])) return null;
  const candidate = toCandidate(passage, tree, cue, { parts: [left], side: 'extended' });
  return { ...candidate, content: [[start, candidate.content.at(-1)?.[1] ?? left.span[1]]] };
}

// The words before run into the quotation: no stop between, or a comma and a quotation that begins small.
function isMidClause(text: string, before: string, left: Quotation): boolean {
  if (/[\p{L}\p{N}’'”"]$/u.test(before)) return true;
  return before.endsWith(',') && /^\p{Ll}/u.test(text.slice(...left.inner));
}

// Where a sentence ends that the parser has not seen end.
function toStop(text: string, from: number, to: number): number {
  const stop = [...text.slice(from, to).matchAll(/\p{Ll}{4,}[.!?]["”’']*\s+(?=\p{Lu})/gu)].at(-1);
  return stop === undefined ? from : from + stop.index + stop[0].length;
}

function hasOtherCue(tree: Tree, cue: Cue, [start, end]: readonly [number, number]): boolean {
  return findCues(tree).some(
    ({ at, verb }) =>
      at !== cue.at &&
      verb.quotation > 1 &&
      tree.quoted[at] === tree.quoted[cue.at] &&
      (tree.tokens[at]?.start ?? -1) >= start &&
      (tree.tokens[at]?.end ?? Infinity) <= end,
  );
}

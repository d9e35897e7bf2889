import { isMedium } from '../extract/mentions/bodies.js';
import { ancestorsOf, caseOf, hasRelation } from '../extract/mentions/toTree.js';
import { contains, overlaps } from '../text/Span.js';

import { mentionIn } from './resolve/findSources.js';

import type { Cluster } from './resolve/createClusters.js';
import type { Resolution } from './resolve/resolveMentions.js';

const MEDIA_NOUNS =
  /^(newspaper|magazine|broadcaster|network|channel|weekly|daily|tabloid|station|outlet|journal|website|blog|podcast)$/;

/**
 * Given a resolution, returns for each quote the medium by which the article has it, or null: what the quote's rule found;
 * a paper, station or network in the sentence of the cue ("told the Harbour Post", "said on the network Loop", "in an
 * interview with Radio Keel"); that of the quote before by the same speaker in the same paragraph.
 */
export function findMedia(resolution: Resolution): (Cluster | null)[] {
  const { quotes } = resolution.discourse;
  const media = quotes.map((_, index) => given(resolution, index) ?? inSentence(resolution, index));
  const order = quotes.map((_, index) => index).sort((a, b) => startOf(resolution, a) - startOf(resolution, b));
  order.forEach((index, place) => {
    const before = order
      .slice(0, place)
      .reverse()
      .find((other) => quotes[other]?.within === quotes[index]?.within);
    if (before !== undefined && goesOn(resolution, before, index)) media[index] ??= media[before] ?? null;
  });
  return media;
}

function given({ discourse, clusters }: Resolution, index: number): Cluster | null {
  const via = discourse.quotes[index]?.via ?? null;
  const mention = via === null ? null : mentionIn(discourse, [via]);
  return mention === null ? null : clusters.of(mention);
}

const startOf = ({ discourse }: Resolution, index: number): number => discourse.quotes[index]?.content[0]?.[0] ?? 0;

function isMedia({ discourse, clusters }: Resolution, mention: number): boolean {
  const cluster = clusters.of(mention);
  if ([...cluster.descriptors].some((word) => MEDIA_NOUNS.test(word))) return true;
  return cluster.members.some((at) => {
    const name = discourse.mentions[at];
    return name?.form === 'NAME' && name.kind !== 'PERSON' && isMedium(name.words);
  });
}

// The medium hangs on the cue: as the one told, or by on, in, with or by.
function inSentence(resolution: Resolution, index: number): Cluster | null {
  const { discourse, clusters, sources } = resolution;
  const { cue, content, source } = discourse.quotes[index] ?? { cue: null, content: [], source: null };
  const span = cue?.[0];
  if (span === undefined) return null;
  const sentence = discourse.locator.sentenceAt(span[0]);
  const tree = discourse.trees[sentence];
  if (tree === undefined) return null;
  const bounds = [tree.tokens[0]?.start ?? 0, tree.tokens.at(-1)?.end ?? 0] as const;
  const found = discourse.locator.mentionsIn(bounds).find((at) => {
    const mention = discourse.mentions[at];
    if (mention === undefined || mention.form === 'PRONOUN') return false;
    if ([...content, ...(source ?? [])].some((part) => contains(part, mention.span))) return false;
    if (!isMedia(resolution, at) || clusters.same(at, sources[index]?.mention ?? at)) return false;
    if (follows(discourse.text, span[1], mention.title?.[0] ?? mention.span[0])) return true;
    const verb = tree.tokens.findIndex(({ start, end }) => overlaps([start, end], span));
    if (!ancestorsOf(tree, mention.head).includes(verb)) return false;
    return (
      hasRelation(tree, mention.head, 'obj', 'iobj') || /^(on|in|with|by|to|for|from)$/.test(caseOf(tree, mention.head))
    );
  });
  return found === undefined ? null : clusters.of(found);
}

// Right behind the cue, whatever the parser makes of it: "told the Gazette that", "wrote in a post on the network Loop".
function follows(text: string, end: number, start: number): boolean {
  return start > end && start - end < 60 && /^(?: \p{L}+)* $/u.test(text.slice(end, start));
}

function goesOn({ discourse, sources, clusters }: Resolution, before: number, index: number): boolean {
  const [left, right] = [sources[before], sources[index]];
  if (discourse.quotes[index]?.kind !== 'DIRECT') return false;
  if (left == null || right == null || !clusters.same(left.mention, right.mention)) return false;
  const paragraphs = [before, index].map((quote) =>
    discourse.locator.paragraphAt(discourse.quotes[quote]?.content[0]?.[0] ?? 0),
  );
  return paragraphs[0] === paragraphs[1];
}

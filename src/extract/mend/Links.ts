import { findFrame } from '../lexicon.js';

import type { Token } from '../../language/Sentence.js';

/** What of a tree may be changed: the head and the relation of each token. */
export interface Links {
  readonly heads: number[];
  readonly relations: string[];
}

/** Parts of speech that can head a mention. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);

/** Tags of verbs that can have a subject of their own; participles count, for taggers mix them with the past. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'VBN', 'MD']);

/** Given a token and a relation without subtype, returns its dependents with it in text order. */
export function children(links: Links, at: number, relation: string): number[] {
  const found: number[] = [];
  links.heads.forEach((head, child) => {
    if (head === at && (links.relations[child] ?? '').split(':')[0] === relation) found.push(child);
  });
  return found;
}

/** Given a token, returns the topmost one above it within a range, over words that are no verbs. */
export function climb(
  tokens: readonly Token[],
  links: Links,
  from: number,
  [first, last]: readonly [number, number],
): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    const head = links.heads[at] ?? -1;
    if (head < first || head >= last || tokens[head]?.upos === 'VERB') return at;
    if (links.relations[at] === 'appos' && children(links, head, 'case').length > 0) return at;
    at = head;
  }
  return at;
}

/** Given a word, returns whether it names a time. */
export function isTime(text: string): boolean {
  return findFrame(text) === 'time';
}

/** Given a verb, returns whether it has a passive subject or auxiliary. */
export function isPassive(links: Links, verb: number): boolean {
  return ['nsubj:pass', 'aux:pass'].some((relation) =>
    links.heads.some((head, at) => head === verb && links.relations[at] === relation),
  );
}

import { findChildren } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { QuotePolarity } from '../Quote.js';
import type { Tree } from '../Tree.js';

const DOUBTS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);
const NOBODY = new Set(['nobody', 'none', 'no-one']);

/** Given a cue, returns whether the article affirms the saying, denies it ("denied", "never said") or leaves it open. */
export function toPolarity(tree: Tree, cue: Cue): QuotePolarity {
  const adverbs = findChildren(tree, cue.at, 'advmod').map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
  if (adverbs.some((word) => DOUBTS.has(word))) return 'UNCERTAIN';
  return cue.verb.class === 'deny' || isNegated(tree, cue.at) ? 'DENIED' : 'AFFIRMED';
}

/** Given a verb, returns whether it is negated, by an adverb or by a subject like "nobody". */
export function isNegated(tree: Tree, verb: number): boolean {
  const adverbs = findChildren(tree, verb, 'advmod');
  if (adverbs.some((at) => NEGATIONS.has(tree.tokens[at]?.text.toLowerCase() ?? ''))) return true;
  return findChildren(tree, verb, 'nsubj').some(
    (at) =>
      NOBODY.has(tree.tokens[at]?.text.toLowerCase() ?? '') ||
      findChildren(tree, at, 'det').some((det) => tree.tokens[det]?.text.toLowerCase() === 'no'),
  );
}

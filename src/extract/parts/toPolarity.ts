import { findChildren } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { QuotePolarity } from '../Quote.js';
import type { Tree } from '../Tree.js';

const DOUBTS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently']);
const HEARSAY = new Set(['said', 'reported', 'alleged', 'believed', 'rumored', 'rumoured', 'thought', 'claimed']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);
const NOBODY = new Set(['nobody', 'none', 'no-one']);

/**
 * Given a cue, returns whether the article affirms the saying, denies it ("denied", "never said") or leaves it open.
 */
export function toPolarity(tree: Tree, cue: Cue): QuotePolarity {
  const adverbs = findChildren(tree, cue.at, 'advmod').map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
  if (adverbs.some((word) => DOUBTS.has(word)) || isHearsay(tree, cue.at)) return 'UNCERTAIN';
  return cue.verb.class === 'deny' || isNegated(tree, cue.at) ? 'DENIED' : 'AFFIRMED';
}

// "is said to have told"
function isHearsay(tree: Tree, verb: number): boolean {
  const head = tree.heads[verb] ?? -1;
  const to = findChildren(tree, verb, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
  return (
    to && findChildren(tree, head, 'aux:pass').length > 0 && HEARSAY.has(tree.tokens[head]?.text.toLowerCase() ?? '')
  );
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

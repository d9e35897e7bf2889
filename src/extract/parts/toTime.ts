import { findFrame } from '../lexicon.js';
import { findChildren, toSpans, toSubtree } from '../Tree.js';

import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

/**
 * Given the token of a reporting verb, returns the phrase that dates the saying ("on Thursday", "last year"), or null.
 */
export function toTime(tree: Tree, verb: number): Span | null {
  for (const child of findChildren(tree, verb, 'obl', 'nmod', 'advmod')) {
    const tokens = toSubtree(tree, child);
    if (tokens.length <= 8 && isDate(tree, child, tokens)) {
      return toSpans(tree, tokens)[0] ?? null;
    }
  }
  return null;
}

function isDate(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const text = tree.tokens[head]?.text ?? '';
  if (findFrame(text) === 'time' || /^[12]\d{3}s?$/.test(text)) return true;
  return /^\d/.test(text) && tokens.some((at) => findFrame(tree.tokens[at]?.text ?? '') === 'time');
}

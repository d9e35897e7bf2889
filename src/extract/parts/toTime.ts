import { findChildren, toSpans, toSubtree } from '../Tree.js';

import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

const TIMES =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|day|week|weekend|month|year|decade|earlier|later|ago|recently|[12]\d{3})s?\b/i;

/** Given the token of a reporting verb, returns the phrase that dates the saying ("on Thursday", "last year"), or null. */
export function toTime(tree: Tree, verb: number): Span | null {
  for (const child of findChildren(tree, verb, 'obl', 'nmod', 'advmod')) {
    const tokens = toSubtree(tree, child);
    const text = tokens.map((at) => tree.tokens[at]?.text).join(' ');
    const head = tree.tokens[child]?.text ?? '';
    if (tokens.length <= 8 && (TIMES.test(head) || (/^\d/.test(head) && TIMES.test(text)))) {
      return toSpans(tree, tokens)[0] ?? null;
    }
  }
  return null;
}

import { toLength, toShared } from './choose/chooseCandidates.js';

import type { Quote } from './Quote.js';
import type { Span } from '../text/Span.js';

/**
 * Given quotes, returns them in the order of their contents, each with the index of the innermost quote whose content
 * holds its content, and its cue or, without one, all of it. What reaches over the edge of the outer content is cut to
 * it.
 */
export function nestQuotes(quotes: readonly Quote[]): Quote[] {
  const order = quotes.map((_, index) => index).sort((a, b) => compare(quotes[a], quotes[b]));
  const place = new Map(order.map((old, now) => [old, now]));
  const sorted = order.flatMap((index) => quotes[index] ?? []);
  const open: number[] = [];
  return sorted.map((quote, index) => {
    while (open.length > 0 && toEnd(sorted[open.at(-1) ?? 0]) <= toStart(quote)) open.pop();
    const within = open.findLast((outer) => holds(sorted[outer], quote)) ?? null;
    open.push(index);
    const inherits = quote.inherits === null ? null : (place.get(quote.inherits) ?? null);
    return { ...quote, within, inherits };
  });
}

function holds(outer: Quote | undefined, inner: Quote): boolean {
  if (outer === undefined) return false;
  const inside = toShared(outer.content, inner.content) === toLength(inner.content);
  const cued = inner.cue === null || inner.cue.every((cue) => toShared(outer.content, [cue]) > 0);
  return inside && cued && (inner.cue !== null || toLength(inner.content) < toLength(outer.content));
}

function toStart(quote: Quote): number {
  return quote.content[0]?.[0] ?? 0;
}

function toEnd(quote: Quote | undefined): number {
  return quote?.content.at(-1)?.[1] ?? 0;
}

function compare(a: Quote | undefined, b: Quote | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return toStart(a) - toStart(b) || toLength(b.content) - toLength(a.content) || cueOf(a) - cueOf(b);
}

function cueOf({ cue }: Quote): Span[0] {
  return cue?.[0]?.[0] ?? -1;
}

import type { Span } from '../../text/Span.js';

/** Given spans, returns their ends one after another, because a property of a node is a flat list. */
export function toFlatSpans(spans: readonly Span[]): number[] {
  return spans.flat();
}

/** Given a flat list as `toFlatSpans` makes it, returns the spans. */
export function toSpans(flat: unknown): Span[] {
  if (!Array.isArray(flat)) return [];
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) spans.push([Number(flat[at]), Number(flat[at + 1])]);
  return spans;
}

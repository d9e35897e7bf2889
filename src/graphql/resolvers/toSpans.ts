import type { Span } from '../../text/Span.js';

/** Given spans, returns them as the schema has them. */
export function toSpans(spans: readonly Span[]): { start: number; end: number }[] {
  return spans.map(([start, end]) => ({ start, end }));
}

/** A half-open range `[start, end)` of UTF-16 units in an article's text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** Given two spans, returns whether they share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Given two spans, returns whether the second lies wholly in the first. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Given a text and spans of it, returns their slices joined by one space. */
export function toText(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}

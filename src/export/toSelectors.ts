import type { Span } from '../text/Span.js';

/** How much of the text around a passage is given to find it again, in characters, where the text has changed. */
const AROUND = 32;

/**
 * Given a text and a span of it, returns the two selectors of W3C's Web Annotation model that select it: by place, in
 * Unicode characters as the model wants them (a span counts UTF-16 units), and by wording with what stands around it.
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function toSelectors(text: string, [start, end]: Span): object[] {
  const first = countCharacters(text.slice(0, start));
  const exact = text.slice(start, end);
  return [
    { '@type': 'TextPositionSelector', start: first, end: first + countCharacters(exact) },
    {
      '@type': 'TextQuoteSelector',
      exact,
      prefix: toCharacters(text.slice(Math.max(0, start - 2 * AROUND), start))
        .slice(-AROUND)
        .join(''),
      suffix: toCharacters(text.slice(end, end + 2 * AROUND))
        .slice(0, AROUND)
        .join(''),
    },
  ];
}

function countCharacters(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
  return text.length - pairs;
}

// The half of a character at the cut is far from the passage, and is cut off with it.
function toCharacters(text: string): string[] {
  return [...text];
}

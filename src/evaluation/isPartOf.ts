import { FUNCTION_WORDS, toPositions, toWords } from './words.js';

import type { Span } from '../text/Span.js';

/** Given spans of a text, returns whether the second are a part of the first that is more than function words. */
export function isPartOf(text: string, whole: readonly Span[], part: readonly Span[]): boolean {
  const positions = toPositions(text, whole);
  const words = part.flatMap((span) => toWords(text, span));
  return words.every(({ start }) => positions.has(start)) && words.some(({ form }) => !FUNCTION_WORDS.has(form));
}

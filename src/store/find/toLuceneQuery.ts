import { SEARCH_WEIGHTS } from '../engine/searchWeights.js';

/**
 * Given what a reader typed, returns the query for the full-text index of Neo4j: words, never the index's own language. The index keeps a possessive as
 * a word of its own, and a rare one, so it counts for less.
 */
export function toLuceneQuery(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];
  const terms = words.map((word) => (/['’]/.test(word) ? word : `${word} ${word}'s^0.3 ${word}’s^0.3`)).join(' ');
  const weights = new Map(Object.values(SEARCH_WEIGHTS).flatMap((properties) => Object.entries(properties)));
  return [...weights].map(([property, weight]) => `${property}:(${terms})^${weight}`).join(' ');
}

import { findBoundaries } from './findBoundaries.js';
import { toPieces } from './toPieces.js';
import { toTokens } from './toTokens.js';

import type { BoundaryWeights } from './findBoundaries.js';
import type { Vocabulary } from './toPieces.js';
import type { Span } from '../text/Span.js';

/** What splitting needs of the model. */
export interface SplitModel {
  readonly boundaries: BoundaryWeights;
  readonly vocabulary: Vocabulary;
}

const MAX_WORDS = 200;
const MAX_PIECES = 500;
const LOOK_BACK = 60;

// "KYIV, July 3 (Reuters) - ", "LINDMOOR (NCPA) —", "(AP) --": a sentence of its own, as in UD English.
const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+)*`;
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}(?: \d{1,2})?){0,2}(?: ?\([\p{L}\p{N} /]{2,30}\))?|\([\p{L} ]{2,20}\)) ?(?:-|--|–|—) `,
  'u',
);

/**
 * Given a text and one of its paragraphs, returns the words of its sentences, in order. A sentence too long for the
 * model's window (200 words or 500 word pieces) is cut, at its last mark before that if one is near.
 */
export function toSentences(text: string, paragraph: Span, model: SplitModel): Span[][] {
  const tokens = toTokens(text, paragraph);
  const words = tokens.map(([start, end]) => text.slice(start, end));
  const spaces = tokens.map(([, end], index) => (tokens[index + 1]?.[0] ?? end) > end);
  const ends = findBoundaries({ words, spaces }, model.boundaries);
  const dateline = DATELINE.exec(text.slice(...paragraph).slice(0, 120))?.[0].trimEnd().length ?? 0;
  if (dateline > 0) {
    tokens.forEach(([, end], index) => {
      if (end <= paragraph[0] + dateline) ends[index] = end === paragraph[0] + dateline;
    });
  }
  const sentences: Span[][] = [];
  let start = 0;
  ends.forEach((isEnd, index) => {
    if (!isEnd) return;
    sentences.push(...cutLong(words.slice(start, index + 1), tokens.slice(start, index + 1), model.vocabulary));
    start = index + 1;
  });
  return sentences;
}

function cutLong(words: readonly string[], tokens: readonly Span[], vocabulary: Vocabulary): Span[][] {
  const parts: Span[][] = [];
  let start = 0;
  while (start < words.length) {
    const end = toWindowEnd(words, start, vocabulary);
    parts.push(tokens.slice(start, end));
    start = end;
  }
  return parts;
}

function toWindowEnd(words: readonly string[], start: number, vocabulary: Vocabulary): number {
  let pieces = 0;
  let end = start;
  while (end < words.length && end - start < MAX_WORDS) {
    pieces += toPieces(words[end] ?? '', vocabulary).length;
    if (pieces > MAX_PIECES) break;
    end++;
  }
  if (end >= words.length) return end;
  for (let cut = end; cut > Math.max(start, end - LOOK_BACK); cut--) {
    if (/^[,;:.!?…—–]/u.test(words[cut - 1] ?? '')) return cut;
  }
  return end;
}

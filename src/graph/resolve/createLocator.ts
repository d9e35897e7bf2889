import { contains } from '../../text/Span.js';

import type { Mention } from '../../extract/mentions/Mention.js';
import type { Document } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

/** Finds places in an article by bisection, so that a long article costs no more per quote than a short one. */
export interface Locator {
  /** The paragraph at an offset, the next one between two. */
  paragraphAt(offset: number): number;
  /** The sentence at an offset, the next one between two. */
  sentenceAt(offset: number): number;
  /** The mentions that lie wholly in a span, in text order. */
  mentionsIn(span: Span): number[];
  /** The mentions that lie in a span or around it, in text order. */
  mentionsAbout(span: Span): number[];
}

/** No mention is longer than this many UTF-16 units: one that is would not be found from within. */
const LONGEST = 600;

/** Given a document and its mentions in text order, returns a locator for them. */
export function createLocator({ paragraphs, sentences }: Document, mentions: readonly Mention[]): Locator {
  const from = (offset: number): number => bisect(mentions.length, (at) => (mentions[at]?.span[0] ?? 0) >= offset);
  const collect = (start: number, end: number, fits: (span: Span) => boolean): number[] => {
    const found: number[] = [];
    for (let at = from(start); at < mentions.length && (mentions[at]?.span[0] ?? end) < end; at++) {
      if (fits(mentions[at]?.span ?? [0, 0])) found.push(at);
    }
    return found;
  };
  return {
    paragraphAt: (offset) => bisect(paragraphs.length, (at) => (paragraphs[at]?.[1] ?? 0) > offset),
    sentenceAt: (offset) => bisect(sentences.length, (at) => (sentences[at]?.span[1] ?? 0) > offset),
    mentionsIn: (span) => collect(span[0], span[1], (other) => contains(span, other)),
    mentionsAbout: (span) =>
      collect(span[0] - LONGEST, span[1], (other) => contains(span, other) || contains(other, span)),
  };
}

// The first index for which a condition holds that, once true, stays so.
function bisect(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

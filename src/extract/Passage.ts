import { findFrom } from './findFrom.js';
import { findQuotations } from './marks/findQuotations.js';
import { findTurns } from './marks/findTurns.js';
import { createTree } from './Tree.js';

import type { Turn } from './marks/findTurns.js';
import type { Quotation } from './marks/Quotation.js';
import type { Tree } from './Tree.js';
import type { Document } from '../language/Sentence.js';
import type { Span } from '../text/Span.js';

/**
 * What every rule reads: a document, the trees of its sentences, its quotations in text order, and for each sentence
 * the indices of the quotations that share text with it; `turns` are those of conversations printed as such.
 */
export interface Passage {
  readonly document: Document;
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly quotations: readonly Quotation[];
  readonly touching: readonly (readonly number[])[];
  readonly turns: readonly Turn[];
}

/** Given a document, returns it with trees and quotations. */
export function createPassage(document: Document): Passage {
  const quotations = findQuotations(document);
  let current = -1;
  let next = 0;
  const trees = document.sentences.map((sentence, index) => {
    const quoted = sentence.tokens.map(({ start, end }) => {
      while ((quotations[next]?.inner[0] ?? Infinity) <= start) current = next++;
      while (current >= 0 && (quotations[current]?.inner[1] ?? 0) < end) current = quotations[current]?.parent ?? -1;
      return current;
    });
    return createTree(sentence, index, quoted);
  });
  return {
    document,
    text: document.text,
    trees,
    quotations,
    touching: toTouching(document, quotations),
    turns: findTurns(document),
  };
}

/** Given an offset, returns the outermost quotation that begins right there, or undefined. */
export function findQuotation({ quotations }: Passage, start: number): Quotation | undefined {
  const one = quotations[findFrom(quotations, start, ({ span }) => span[0])];
  return one?.span[0] === start ? one : undefined;
}

/** Given a quotation by its index, returns whether a token's quotation is it or lies inside it. */
export function isInside({ quotations }: Passage, quoted: number, quotation: number): boolean {
  for (let here = quoted; here >= 0; here = quotations[here]?.parent ?? -1) if (here === quotation) return true;
  return false;
}

function toTouching({ sentences }: Document, quotations: readonly Quotation[]): number[][] {
  const touching: number[][] = sentences.map(() => []);
  let first = 0;
  quotations.forEach(({ span }, index) => {
    while (first < sentences.length && (sentences[first]?.span[1] ?? 0) <= span[0]) first++;
    for (let at = first; at < sentences.length && (sentences[at]?.span[0] ?? 0) < span[1]; at++)
      touching[at]?.push(index);
  });
  return touching;
}

/** Given a passage and a span, returns the turns that begin in it. */
export function findTurnsIn({ turns }: Passage, [start, end]: Span): Turn[] {
  const [from, to] = [start, end].map((offset) => findFrom(turns, offset, ({ label }) => label[0]));
  return turns.slice(from, to);
}

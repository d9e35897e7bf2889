import { findFrom } from './findFrom.js';

import type { Candidate } from './Candidate.js';
import type { Passage } from './Passage.js';
import type { QuoteKind } from './Quote.js';
import type { Span } from '../text/Span.js';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Given a content, returns DIRECT when it stands wholly in quotation marks, INDIRECT when it has none, MIXED otherwise.
 * Names and titles in marks alone do not make it MIXED. The marks around the whole saying, cue and all, do not count.
 */
export function toKind(passage: Passage, { content, cue }: Pick<Candidate, 'content' | 'cue'>): QuoteKind {
  const around = cue?.[0] ?? null;
  const marked = content.map((span) => toMarked(passage, span, around));
  if (content.every((span, index) => !WORD.test(toRest(passage.text, span, marked[index] ?? [])))) return 'DIRECT';
  return marked.some((spans) => spans.some((span) => !isName(passage.text, span))) ? 'MIXED' : 'INDIRECT';
}

function toMarked({ quotations }: Passage, content: Span, cue: Span | null): Span[] {
  const found: Span[] = [];
  let at = findFirst(quotations, content[0]);
  for (; at < quotations.length && (quotations[at]?.span[0] ?? Infinity) < content[1]; at++) {
    const span = quotations[at]?.span ?? content;
    const holdsCue =
      cue !== null && span[0] <= cue[0] && cue[1] <= span[1] && !(content[0] <= cue[0] && cue[1] <= content[1]);
    if (span[1] > content[0] && !holdsCue) found.push(span);
  }
  return found;
}

// Quotations are sorted by their beginning; a long one may begin well before the content.
function findFirst(quotations: Passage['quotations'], start: number): number {
  let at = Math.max(0, findFrom(quotations, start, ({ span }) => span[0]) - 1);
  while (at > 0 && quotations[at]?.parent !== null) at--;
  return at;
}

function toRest(text: string, [start, end]: Span, marked: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const [from, to] of marked) {
    if (from > at) rest += text.slice(at, from);
    at = Math.max(at, to);
  }
  return rest + text.slice(Math.min(at, end), end);
}

function isName(text: string, [start, end]: Span): boolean {
  const words = text
    .slice(start + 1, end - 1)
    .split(/\s+/)
    .filter((word) => WORD.test(word));
  return (
    words.length > 0 &&
    words.every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|and|to|in|for|a|an|on|de)$/u.test(word)) &&
    !/[.!?]$/.test(text.slice(start + 1, end - 1))
  );
}

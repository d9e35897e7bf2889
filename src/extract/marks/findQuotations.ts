import { scanMarks } from './scanMarks.js';

import type { Mark } from './scanMarks.js';
import type { Quotation } from './Quotation.js';
import type { Document } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

interface Found {
  readonly span: Span;
  readonly inner: Span;
  readonly repaired: boolean;
}

/**
 * Given a document, returns its quotations in text order, an outer one before those inside it. A quotation that a
 * paragraph leaves open goes on in the next one if that begins with an opening mark again (as newspapers print it);
 * otherwise it is closed where its sentence or paragraph ends. A closing mark without its opening one is taken to
 * close what its sentence began. Repairs never leave the paragraph, so one lost mark spoils no more than that.
 */
export function findQuotations(document: Document): Quotation[] {
  const found: Found[] = [];
  let open: Mark[] = [];
  document.paragraphs.forEach(([start, end], index) => {
    let marks = scanMarks(document.text, start, end);
    if (open.length > 0 && reopens(document, index, open[0])) marks = marks.slice(1);
    open = pairMarks(document, marks, open, found, start);
    if (open.length > 0 && !reopens(document, index + 1, open[0])) {
      closeAll(document, open, end, found);
      open = [];
    }
  });
  return nest(found);
}

// Whether a paragraph begins with a mark that can open, which repeats one left open before.
function reopens({ text, paragraphs }: Document, index: number, left: Mark | undefined): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || left === undefined || left.pair === 'single') return false;
  const start = text.slice(paragraph[0], paragraph[1]).trimStart();
  return start.startsWith(text.slice(left.at, left.at + left.length)) && /^\S/.test(start.slice(left.length));
}

function pairMarks(
  document: Document,
  marks: readonly Mark[],
  left: readonly Mark[],
  found: Found[],
  start: number,
): Mark[] {
  const open = left.filter(({ pair }) => pair !== 'single').slice(0, 1);
  marks.forEach((mark, index) => {
    const depth = open.findLastIndex(({ pair }) => pair === mark.pair);
    if (depth >= 0 && closes(document.text, mark, marks.slice(index + 1, index + 9))) {
      const opening = open[depth];
      if (opening !== undefined) found.push(toFound(opening, mark));
      open.length = depth;
    } else if (mark.role !== 'close') {
      if (mark.pair !== 'single' || hasClose(marks, index)) open.push(mark);
    } else if (depth < 0) {
      const repaired = repairOpening(document, mark, found, start);
      if (repaired !== null) found.push(repaired);
    }
  });
  return open;
}

// A single closing mark after "s" may be a possessive: it is one if a mark after punctuation is still to come.
function closes(text: string, mark: Mark, later: readonly Mark[]): boolean {
  if (mark.role === 'open') return false;
  if (
    mark.pair !== 'single' ||
    !/s/i.test(text[mark.at - 1] ?? '') ||
    !/^.\s+\p{Ll}/u.test(text.slice(mark.at, mark.at + 4))
  )
    return true;
  const next = later.find(({ pair, role }) => pair === 'single' && role !== 'open');
  return next === undefined || later.some(({ pair, role, at }) => pair === 'single' && role === 'open' && at < next.at);
}

function hasClose(marks: readonly Mark[], index: number): boolean {
  return marks.slice(index + 1, index + 40).some(({ pair, role }) => pair === 'single' && role !== 'open');
}

function toFound(opening: Mark, closing: Mark): Found {
  return {
    span: [opening.at, closing.at + closing.length],
    inner: [opening.at + opening.length, closing.at],
    repaired: false,
  };
}

// Only a mark after a comma or a full stop closes speech; a lone one elsewhere is an inch or a slip.
function repairOpening(
  { text, sentences }: Document,
  mark: Mark,
  found: readonly Found[],
  start: number,
): Found | null {
  if (mark.pair === 'single' || !/[,.!?…]/.test(text[mark.at - 1] ?? '')) return null;
  const last = Math.max(start, ...found.slice(-3).map(({ span }) => span[1]));
  const sentence = sentences[findSentence(sentences, mark.at)];
  const begin = Math.max(last, sentence?.span[0] ?? start);
  const from = begin + (/^\s*/.exec(text.slice(begin, mark.at))?.[0].length ?? 0);
  return from < mark.at ? { span: [from, mark.at + mark.length], inner: [from, mark.at], repaired: true } : null;
}

function findSentence(sentences: Document['sentences'], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function closeAll({ text }: Document, open: readonly Mark[], end: number, found: Found[]): void {
  for (const { at, length, pair } of open) {
    const close = at + length + text.slice(at + length, end).trimEnd().length;
    if (pair !== 'single' && close > at + length) {
      found.push({ span: [at, close], inner: [at + length, close], repaired: true });
    }
  }
}

function nest(found: readonly Found[]): Quotation[] {
  const sorted = [...found].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const quotations: Quotation[] = [];
  const stack: number[] = [];
  for (const one of sorted) {
    while (stack.length > 0 && (quotations[stack.at(-1) ?? 0]?.span[1] ?? 0) <= one.span[0]) stack.pop();
    const around = quotations[stack.at(-1) ?? -1];
    if (around !== undefined && around.span[1] < one.span[1]) continue;
    quotations.push({ ...one, parent: stack.at(-1) ?? null });
    stack.push(quotations.length - 1);
  }
  return quotations;
}

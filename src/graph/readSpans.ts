import { InvalidArticleError } from '../errors.js';
import type { Span } from '../text/Span.js';
import { describeValue } from './describeValue.js';

/** The text that spans point into, and how messages name it. */
export interface SpanContext {
  readonly text: string;
  readonly path: string;
}

/**
 * Given one span or a list of them, returns the list. A span is `[start, end]` or `{ start, end }`; with a
 * `text` beside it, that must be its slice. Spans are whole numbers of UTF-16 units, half open, not empty,
 * within the text, and split no character; a list is in text order without overlaps.
 * Throws InvalidArticleError with the path of the span.
 */
export function readSpans(value: unknown, context: SpanContext): Span[] {
  if (value == null) return [];
  if (!Array.isArray(value)) return [readSpan(value, context)];
  if (value.length === 2 && value.every((part) => typeof part === 'number')) return [readSpan(value, context)];
  return value.map((item, at) => readSpan(item, { ...context, path: `${context.path}[${at}]` }));
}

/** Given spans, throws InvalidArticleError unless each starts where or after the one before it ends. */
export function checkSpanOrder(spans: readonly Span[], path: string): void {
  spans.forEach(([start, end], at) => {
    const before = spans[at - 1];
    if (before === undefined || before[1] <= start) return;
    throw new InvalidArticleError(
      `${path}[${at}]`,
      `${path}[${at}]: expected a span that starts at or after ${before[1]}, where the one before it ends, found [${start}, ${end}]`,
    );
  });
}

function readSpan(value: unknown, { text, path }: SpanContext): Span {
  const [start, end] = toPair(value);
  if (!isPosition(start) || !isPosition(end) || start >= end || end > text.length) {
    const expected = `a half-open span [start, end] of whole numbers with 0 <= start < end <= ${text.length}`;
    throw new InvalidArticleError(path, `${path}: expected ${expected}, found ${describeSpan(value)}`);
  }
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) {
    throw new InvalidArticleError(
      path,
      `${path}: expected whole characters, found [${start}, ${end}], which cuts one in two`,
    );
  }
  checkText(value, text.slice(start, end), path);
  return [start, end];
}

function toPair(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length === 2 ? value : [];
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  return [start, end];
}

function checkText(value: unknown, slice: string, path: string): void {
  if (Array.isArray(value)) return;
  const { text } = value as { text?: unknown };
  if (text === undefined || text === null || text === slice) return;
  throw new InvalidArticleError(
    `${path}.text`,
    `${path}.text: expected the slice ${describeValue(slice)}, found ${describeValue(text)}`,
  );
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function splitsCharacter(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
}

function describeSpan(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value).slice(0, 80) : describeValue(value);
}

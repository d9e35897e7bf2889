import type { Span } from '../text/Span.js';

const LIST_ITEM = /^[^\S\n]*(?:[-*•–—▪●·]|\d{1,2}[.)]|\p{Lu}[.)])\s/u;
const WRAPPED = 60;

/**
 * Given a text, returns its paragraphs in order, without the white space around them. A blank line always ends one. A
 * single line end does unless the text looks hard-wrapped there: a long line that does not end a sentence, followed by
 * neither a list item nor an indent.
 */
export function toParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (isBreak(text, start, at)) {
      addTrimmed(paragraphs, text, start, at);
      start = at + 1;
    }
  }
  addTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

function isBreak(text: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  const line = text.slice(lineStart, at).trim();
  const following = text.slice(at + 1, at + 40);
  if (line === '' || /^[^\S\n]*(?:\n|$|\s{2})/.test(following) || LIST_ITEM.test(following)) return true;
  return line.length < WRAPPED || /[.!?…:]["'”’)\]]*$/u.test(line);
}

function addTrimmed(paragraphs: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = start + slice.trimEnd().length;
  if (to > from) paragraphs.push([from, to]);
}

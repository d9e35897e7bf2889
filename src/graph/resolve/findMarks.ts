import type { Span } from '../../text/Span.js';

/**
 * Given a text and its paragraphs, returns the stretches between quotation marks, marks included: “…”, "…", ‘…’, '…'
 * and «…». A mark that is not closed holds to the end of its paragraph, an apostrophe opens nothing.
 */
export function findMarks(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(([start, end]) => {
    const found: Span[] = [];
    const open: { mark: string; at: number }[] = [];
    for (let at = start; at < end; at++) {
      const character = text[at] ?? '';
      const opener = open.findLastIndex(({ mark }) => closes(text, at, character, mark));
      if (opener >= 0) {
        found.push([open[opener]?.at ?? at, at + 1]);
        open.length = opener;
      } else if (opens(text, at, character)) open.push({ mark: character, at });
    }
    return [...found, ...open.filter(({ mark }) => /["“«]/.test(mark)).map(({ at }): Span => [at, end])];
  });
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function opens(text: string, at: number, character: string): boolean {
  if ('“«"'.includes(character)) return true;
  return "‘'".includes(character) && !isWord(text[at - 1]) && isWord(text[at + 1]);
}

function closes(text: string, at: number, character: string, mark: string): boolean {
  if (mark === '"') return character === '"';
  if (mark === '“') return character === '”';
  if (mark === '«') return character === '»';
  return (mark === '‘' ? '’' : "'") === character && !isWord(text[at + 1]);
}

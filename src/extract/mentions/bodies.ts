import { readLexicon } from '../../util/readLexicon.js';

const ROWS = readLexicon('bodies.tsv');
const toKey = (name: string): string => name.replace(/^the /i, '').toLowerCase();

const MEDIA_MARKS = new Set(
  ROWS.filter(([, sort, tie]) => sort === 'MARK' && tie === 'MEDIA').map(([word = '']) => word),
);
const MARKS = new Set(ROWS.filter(([, sort]) => sort === 'MARK').map(([word = '']) => word));
const BODIES = new Map(
  ROWS.filter(([, sort]) => sort === 'BODY').map(([name = '', , code = '']) => [toKey(name), code]),
);

const LONGEST = Math.max(...[...BODIES.keys()].map((name) => name.split(' ').length));

/** Given words and where to start, returns how many of them together are a listed body of two words or more; else 0. */
export function countBodyWords(words: readonly string[], start: number): number {
  for (let count = LONGEST; count > 1; count--) {
    if (
      start + count <= words.length &&
      BODIES.has(
        words
          .slice(start, start + count)
          .join(' ')
          .toLowerCase(),
      )
    )
      return count;
  }
  return 0;
}

/** Given a word of a name, returns whether a name with it is an organization's: "Ministry", "Inc." */
export function isBodyMark(word: string): boolean {
  return MARKS.has(word.replace(/[.,]+$/, ''));
}

/** Given a name, returns whether the list has it as an organization: "the Kremlin", "TASS". */
export function isBody(name: string): boolean {
  return BODIES.has(toKey(name));
}

/** Given a name, returns the ISO code of the state whose seat or organ it is ("the Kremlin" gives RU), or null. */
export function findSeatCode(name: string): string | null {
  const code = BODIES.get(toKey(name)) ?? '';
  return code === '' || code === 'MEDIA' ? null : code;
}

/** Given the words of a name, returns whether it is that of a paper, station, agency or network: "Harbour Post", "TASS". */
export function isMedium(words: readonly string[]): boolean {
  return BODIES.get(toKey(words.join(' '))) === 'MEDIA' || words.some((word) => MEDIA_MARKS.has(word));
}

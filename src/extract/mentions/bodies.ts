import { readLexicon } from '../../util/readLexicon.js';

const ROWS = readLexicon('bodies.tsv');
const toKey = (name: string): string => name.replace(/^the /i, '').toLowerCase();

const MARKS = new Set(ROWS.filter(([, sort]) => sort === 'MARK').map(([word = '']) => word));
const BODIES = new Map(
  ROWS.filter(([, sort]) => sort === 'BODY').map(([name = '', , code = '']) => [toKey(name), code]),
);

/** Given a word of a name, returns whether a name with it is an organisation's: "Ministry", "Inc." */
export function isBodyMark(word: string): boolean {
  return MARKS.has(word.replace(/[.,]+$/, ''));
}

/** Given a name, returns whether the list has it as an organisation: "the Kremlin", "TASS". */
export function isBody(name: string): boolean {
  return BODIES.has(toKey(name));
}

/** Given a name, returns the ISO code of the state whose seat or organ it is ("the Kremlin" gives RU), or null. */
export function findSeatCode(name: string): string | null {
  return BODIES.get(toKey(name)) || null;
}

import { readLexicon } from '../../util/readLexicon.js';

import type { Gender } from './Mention.js';

const TITLES: ReadonlyMap<string, Gender | null> = new Map(
  readLexicon('titles.tsv').map(([word = '', gender = '']) => [
    word.toLowerCase(),
    gender === '' ? null : (gender as Gender),
  ]),
);

// Titles that say how to address somebody, not what he does.
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'madam']);

const toKey = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Given a word, returns whether it can stand before a person's name as a title or honorific: "Mr.", "Judge". */
export function isTitle(word: string): boolean {
  return TITLES.has(toKey(word));
}

/** Given a word, returns whether it is a mere form of address: "Mr.", "Dame". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(toKey(word));
}

/** Given a title, returns the gender it tells, or null. */
export function genderOfTitle(word: string): Gender | null {
  return TITLES.get(toKey(word)) ?? null;
}

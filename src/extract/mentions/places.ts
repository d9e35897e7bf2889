import { readLexicon } from '../../util/readLexicon.js';

import { findCountry, findCountryByCapital } from './countries.js';

const ROWS = readLexicon('places.tsv');
const NAMES = new Set(ROWS.filter(([, sort]) => sort === 'NAME').map(([name]) => name));
const FULL = new Map(ROWS.flatMap(([name = '', , full]) => (full === undefined ? [] : [[name, full] as const])));
const MARKS = new Set(ROWS.filter(([, sort]) => sort === 'MARK').map(([word]) => word));

/** Given a name without article, returns whether a list has it as a place: a state, a capital, a region, a city. */
export function isPlace(name: string): boolean {
  return findCountry(name) !== null || findCountryByCapital(name) !== null || NAMES.has(name);
}

/** Given the words of a name, returns whether one of them marks a place: "the Tamsk Islands", "Ness Point". */
export function hasPlaceMark(words: readonly string[]): boolean {
  return words.length > 1 && (MARKS.has(words.at(-1)) || ['Lake', 'Mount', 'Gulf', 'Bay'].includes(words[0] ?? ''));
}

/** Given a place's name, returns what it is short for ("N.Y." gives "New York"), or the name itself. */
export function toFullPlace(name: string): string {
  return FULL.get(name) ?? name;
}

import { readLexicon } from '../../util/readLexicon.js';

/** A state: its ISO 3166-1 code, its usual English name, its other names, demonyms and capitals. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const toList = (column: string | undefined): string[] => (column ?? '').split('|').filter((part) => part !== '');
const toKey = (name: string): string =>
  name.replace(/^the /i, '').replace(/[.’']/g, (mark) => (mark === '.' ? '' : "'"));

const COUNTRIES: readonly Country[] = readLexicon('countries.tsv').map(([code = '', name = '', ...columns]) => ({
  code,
  name,
  aliases: toList(columns[0]),
  demonyms: toList(columns[1]),
  capitals: toList(columns[2]),
}));

const BY_NAME = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases].map((n) => [toKey(n), country])),
);
const BY_DEMONYM = new Map(COUNTRIES.flatMap((country) => country.demonyms.map((n) => [toKey(n), country])));
const BY_CAPITAL = new Map(COUNTRIES.flatMap((country) => country.capitals.map((n) => [toKey(n), country])));

/** Given a name as printed ("the U.S.", "Britain"), returns the state it names, or null. Case counts: "us" is no state. */
export function findCountry(name: string): Country | null {
  return BY_NAME.get(toKey(name)) ?? null;
}

/** Given a demonym ("Russian", "Russians"), returns its state, or null. */
export function findCountryByDemonym(word: string): Country | null {
  return BY_DEMONYM.get(toKey(word)) ?? BY_DEMONYM.get(toKey(word).replace(/s$/, '')) ?? null;
}

/** Given a name, returns the state whose capital it is, or null. */
export function findCountryByCapital(name: string): Country | null {
  return BY_CAPITAL.get(toKey(name)) ?? null;
}

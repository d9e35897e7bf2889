import { findCountry, findCountryByDemonym } from '../../extract/mentions/countries.js';
import { isDemonymOf } from '../../extract/mentions/isDemonymOf.js';

import type { Mention } from '../../extract/mentions/Mention.js';

/** The states and like places of an article, each by a key: an ISO 3166-1 code, or its name where no list has it. */
export interface Nations {
  /** The nation that a demonym or name belongs to: "Russian", "Brennian", "Russia's". */
  ofWord(word: string): string | null;
  /** The nation that a name names. */
  ofName(words: readonly string[]): string | null;
  /** The first mention of a nation by its name. */
  find(nation: string): number | null;
}

/** Given an article's mentions, returns its nations; those that no list has are known by a demonym in the article. */
export function createNations(mentions: readonly Mention[], words: ReadonlySet<string>): Nations {
  const named = new Map<string, number>();
  const derived = new Map<string, string>();
  mentions.forEach((mention, index) => {
    if (mention.form !== 'NAME') return;
    const name = mention.words.join(' ');
    const code = findCountry(name)?.code ?? name;
    if (!named.has(code)) named.set(code, index);
  });
  const places = [...named].filter(
    ([name, index]) => name.length > 3 && mentions[index]?.title === null && !name.includes(' '),
  );
  for (const word of words) {
    const place = places.find(([name]) => isDemonymOf(word, name));
    if (place !== undefined) derived.set(word, place[0]);
  }
  const known = new Set(derived.values());
  const ofName = (name: string): string | null => findCountry(name)?.code ?? (known.has(name) ? name : null);
  return {
    ofWord: (word) => findCountryByDemonym(word)?.code ?? derived.get(word) ?? ofName(word),
    ofName: (name) => ofName(name.join(' ')),
    find: (nation) => named.get(nation) ?? null,
  };
}

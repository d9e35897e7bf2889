import { readLexicon } from '../../util/readLexicon.js';

import type { Gender, MentionKind } from './Mention.js';

interface Noun {
  readonly kind: MentionKind;
  readonly gender: Gender | null;
}

const NOUNS: ReadonlyMap<string, Noun> = new Map(
  readLexicon('nouns.tsv').map(([lemma = '', kind = '', gender = '']) => [
    lemma,
    { kind: kind as MentionKind, gender: gender === '' ? null : (gender as Gender) },
  ]),
);

/**
 * Given a noun's lemma, returns what it denotes, with a gender where the word itself tells ("spokeswoman"); null when
 * the list has neither the word nor, for "vice-president" and "ex-wife", its last part.
 */
export function findNoun(lemma: string): Noun | null {
  const word = lemma.toLowerCase();
  if (word.endsWith('-year-old')) return { kind: 'PERSON', gender: null };
  return NOUNS.get(word) ?? NOUNS.get(word.slice(word.lastIndexOf('-') + 1)) ?? null;
}

/** Given a noun, returns its lemma by the list when the parser left a plural as it is: "officials" gives "official". */
export function toLemma(lemma: string): string {
  const word = lemma.toLowerCase();
  const irregular = word.replace(/^children$/, 'child').replace(/men$/, 'man');
  if (irregular !== word && NOUNS.has(irregular)) return irregular;
  if (NOUNS.has(word) || !word.endsWith('s')) return word;
  return [word.slice(0, -1), word.replace(/ies$/, 'y'), word.slice(0, -2)].find((form) => NOUNS.has(form)) ?? word;
}

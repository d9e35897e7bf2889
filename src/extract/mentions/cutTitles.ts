import { isBodyMark } from './bodies.js';
import { findNoun } from './nouns.js';
import { isTitle } from './titles.js';

import type { NameRange } from './findRanges.js';
import type { Tree } from './toTree.js';

/**
 * Given a stretch that may be a name, returns the names in it without titles: "Judge Amory Fells" gives the person, "Kremlin
 * spokesman Dmitry Peskov" the body and the person, "State Department Spokesperson" the body alone.
 */
export function cutTitles(tree: Tree, range: NameRange): NameRange[] {
  const { first, last } = trim(tree, range);
  const words = tree.tokens.slice(first, last);
  if (words.length === 0) return [];
  const cut =
    first +
    toCut(
      words.map(({ text }) => text),
      range.kind === 'PERSON',
    );
  const bodily = words.some(({ text }, at) => at > 0 && isBodyMark(text));
  if (cut === first || bodily) return [withoutRole(tree, { ...range, first, last })];
  const body = tree.tokens.slice(first, cut).findIndex(({ text }) => isTitle(text) || isRole(text));
  const before = body > 0 ? [{ first, last: first + body, kind: null }] : [];
  return [...before, { first: cut, last, kind: 'PERSON' as const }];
}

// How many words belong to the title: up to the last role, and titles in front.
function toCut(words: readonly string[], person: boolean): number {
  let cut = 0;
  words.slice(0, -1).forEach((word, at) => {
    if (isRole(word) || (isTitle(word) && (cut === at || person))) cut = at + 1;
  });
  return cut;
}

const isRole = (word: string): boolean => /^\p{Ll}/u.test(word) && findNoun(word)?.kind === 'PERSON';

function withoutRole(tree: Tree, range: NameRange): NameRange {
  const word = tree.tokens[range.last - 1]?.text ?? '';
  const role = isTitle(word) && findNoun(word)?.kind === 'PERSON';
  return role && range.kind !== 'PERSON' && range.last - range.first > 1 ? { ...range, last: range.last - 1 } : range;
}

// Articles, marks and prepositions at the edges are no part of a name, but for a capital in front ("De Benedetti").
function trim({ tokens }: Tree, range: NameRange): NameRange {
  let { first, last } = range;
  const isLoose = (index: number): boolean => ['DET', 'PUNCT', 'PART', 'ADP'].includes(tokens[index]?.upos ?? '');
  const isCapital = (index: number): boolean =>
    /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '') && tokens[index]?.text !== 'The';
  const isCommon = (index: number): boolean =>
    tokens[index]?.upos === 'NOUN' && /^\p{Ll}/u.test(tokens[index]?.text ?? '');
  while (first < last && (isCommon(first) || isLoose(first)) && !isCapital(first)) first++;
  while (last > first && isLoose(last - 1)) last--;
  return { ...range, first, last };
}

import { isBodyMark } from './bodies.js';
import { decideKind } from './decideKind.js';
import { findCountry, findCountryByDemonym } from './countries.js';
import { findTitle } from './findTitle.js';
import { genderOfTitle, isTitle } from './titles.js';
import { findNoun } from './nouns.js';
import { hasRelation, headOf, toSpan } from './toTree.js';

import type { Mention } from './Mention.js';
import type { Tree } from './toTree.js';
import type { NameKind, Sentence } from '../../language/Sentence.js';

/** A stretch of tokens that may be a name; `kind` is the language model's, null where structure alone found it. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind | null;
}

const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * Given a sentence's tree, the sentence and its number, returns the names in it, in order and without overlap.
 *
 * The model's names are mended by structure: runs of proper nouns that it missed are added, "Bureau" and "Shipping" joined
 * by "of" are one body, titles and forms of address are cut off ("Judge Amory Fells"), a run of titles alone is no name
 * ("the Prime Minister"), nor is a demonym used as an adjective.
 */
export function findNames(tree: Tree, sentence: Sentence, number: number): Mention[] {
  const ranges = joinBodies(tree, addRuns(tree, sentence)).flatMap((range) => cutTitles(tree, range));
  return ranges
    .filter((range) => isName(tree, range))
    .map((range) => toMention(tree, range, number))
    .filter(({ kind, head }) => kind !== null || !isModifier(tree, head));
}

function addRuns(tree: Tree, { names, tokens }: Sentence): NameRange[] {
  const given = names.filter(({ first, last }) => first >= 0 && first < last && last <= tokens.length);
  const taken = new Set(given.flatMap(({ first, last }) => tokens.slice(first, last).map((_, at) => first + at)));
  const runs: { first: number; last: number; kind: null }[] = [];
  tokens.forEach((token, index) => {
    if (token.upos !== 'PROPN' || taken.has(index) || CALENDAR.test(token.text) || !/\p{Lu}/u.test(token.text)) return;
    const open = runs.at(-1);
    if (open?.last === index) open.last++;
    else runs.push({ first: index, last: index + 1, kind: null });
  });
  return [...given.filter(({ kind }) => kind !== 'DATE'), ...runs].sort((a, b) => a.first - b.first);
}

function joinBodies(tree: Tree, ranges: readonly NameRange[]): NameRange[] {
  const joined: NameRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && range.first < before.last) continue;
    if (before !== undefined && joinsBody(tree, before, range)) {
      joined[joined.length - 1] = { first: before.first, last: range.last, kind: 'ORGANIZATION' };
    } else joined.push(range);
  }
  return joined;
}

function joinsBody({ tokens }: Tree, left: NameRange, right: NameRange): boolean {
  const between = tokens.slice(left.last, right.first).map(({ text }) => text);
  if (left.last - left.first > 1 || !isBodyMark(tokens[left.first]?.text ?? '')) return false;
  return /^(of|for|for the|of the)$/.test(between.join(' '));
}

// Yields the name behind the titles and, before them, the name that is part of the title ("Kremlin spokesman …").
function cutTitles(tree: Tree, range: NameRange): NameRange[] {
  const { first, last } = trim(tree, range);
  const words = tree.tokens.slice(first, last);
  const bodily = words.some(({ text }, at) => at > 0 && isBodyMark(text));
  if (first >= last) return [];
  let cut = first;
  words.forEach(({ text, upos }, at) => {
    const role = /^\p{Ll}/u.test(text) && upos === 'NOUN' && findNoun(text)?.kind === 'PERSON';
    if (at < words.length - 1 && (role || (isTitle(text) && (cut === first + at || range.kind === 'PERSON'))))
      cut = first + at + 1;
  });
  if (cut === first || bodily) return cutRole(tree, { ...range, first, last });
  const body = tree.tokens.slice(first, cut).findIndex(({ text, upos }) => isTitle(text) || upos === 'NOUN');
  const before = body > 0 ? [{ first, last: first + body, kind: null }] : [];
  return [...before, { first: cut, last, kind: 'PERSON' as const }];
}

// "the State Department Spokesperson" names the department; the person is a description.
function cutRole(tree: Tree, range: NameRange): NameRange[] {
  const { first, last } = range;
  if (last - first < 2 || !isRole(tree, last - 1) || range.kind === 'PERSON') return [range];
  return [{ ...range, last: last - 1, kind: range.kind }];
}

function isRole({ tokens }: Tree, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return isTitle(text) && findNoun(text)?.kind === 'PERSON';
}

function trim({ tokens }: Tree, range: NameRange): NameRange {
  let { first, last } = range;
  const isLoose = (index: number): boolean => ['DET', 'PUNCT', 'PART', 'ADP'].includes(tokens[index]?.upos ?? '');
  while (
    first < last &&
    isLoose(first) &&
    !/^\p{Lu}\p{L}*[a-z]/u.test(tokens[first]?.text === 'The' ? '' : (tokens[first]?.text ?? ''))
  )
    first++;
  while (last > first && isLoose(last - 1)) last--;
  return { ...range, first, last };
}

function isName(tree: Tree, { first, last }: NameRange): boolean {
  const words = tree.tokens.slice(first, last);
  if (words.length === 0 || !words.some(({ text }) => /\p{Lu}/u.test(text))) return false;
  if (words.every(({ text }) => isTitle(text)) && !isSurname(tree, first, last)) return false;
  if (words.every(({ text }) => CALENDAR.test(text))) return false;
  const text = words.map((word) => word.text).join(' ');
  return !(findCountryByDemonym(text) !== null && findCountry(text) === null && isAdjective(tree, first, last));
}

// "Bishop said" without article or complement may be a surname; "the Bishop" and "Prime Minister" are not.
function isSurname(tree: Tree, first: number, last: number): boolean {
  const before = tree.tokens[first - 1];
  return last - first === 1 && before !== undefined && /^(Mr|Mrs|Ms|Dr)\.?$/.test(before.text);
}

function isAdjective({ tokens }: Tree, first: number, last: number): boolean {
  const head = tokens[last - 1];
  const next = tokens[last];
  return (
    head?.upos === 'ADJ' || head?.upos !== 'PROPN' || ['NOUN', 'PROPN', 'ADJ'].includes(next?.upos ?? '') || first < 0
  );
}

function toMention(tree: Tree, range: NameRange, sentence: number): Mention {
  const { first, last } = range;
  const title = findTitle(tree, first, last);
  const words = tree.tokens.slice(first, last).map(({ text }) => text);
  const head = headOf(tree, first, last);
  const owner = tree.heads[first - 1] ?? -1;
  const article = /^the$/i.test(tree.tokens[first - 1]?.text ?? '') && owner >= first && owner < last;
  const { kind, weight } = decideKind(tree, range, title !== null);
  return {
    span: toSpan(tree, article ? first - 1 : first, last),
    sentence,
    first: article ? first - 1 : first,
    last,
    head,
    form: 'NAME',
    words: joinHyphens(tree, first, last),
    lemma: words.at(-1)?.toLowerCase() ?? '',
    kind,
    weight,
    plural: tree.tokens[last - 1]?.xpos === 'NNPS' && kind === 'GROUP' ? true : null,
    gender: title === null ? null : genderIn(tree, title.first, title.last),
    title: title === null ? null : toSpan(tree, title.first, title.last),
    definite: article,
  };
}

// A proper noun that nothing knows and that only qualifies a common noun ("a Polaroid camera") names nobody.
function isModifier(tree: Tree, index: number): boolean {
  return hasRelation(tree, index, 'compound', 'amod') && tree.tokens[tree.heads[index] ?? -1]?.upos === 'NOUN';
}

// Words as printed: tokens that touch are one ("Lindqvist" "-" "Amari").
function joinHyphens({ tokens }: Tree, first: number, last: number): string[] {
  const words: string[] = [];
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (index > first && tokens[index - 1]?.end === token.start) words[words.length - 1] += token.text;
    else words.push(token.text);
  }
  return words;
}

function genderIn({ tokens }: Tree, first: number, last: number): Mention['gender'] {
  const genders = tokens.slice(first, last).map(({ text }) => genderOfTitle(text) ?? findNoun(text)?.gender ?? null);
  return genders.find((gender) => gender !== null) ?? null;
}

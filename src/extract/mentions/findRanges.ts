import { countBodyWords, isBody, isBodyMark } from './bodies.js';
import { findCountry, findCountryByDemonym } from './countries.js';
import { findNoun } from './nouns.js';
import { isTitle } from './titles.js';

import type { Tree } from './toTree.js';
import type { NameKind, Sentence, Token } from '../../language/Sentence.js';

/** A stretch of tokens that may be a name; `kind` is the language model's, null where structure alone found it. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind | null;
}

const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Given a word, returns whether it follows a name to tell father from son: "Jr.", "III". */
export function isNameSuffix(word: string): boolean {
  return /^(Jr|Sr|II|III|IV)\.?$/.test(word);
}

/** Given a word, returns whether it names a day or a month. */
export function isCalendar(word: string): boolean {
  return CALENDAR.test(word);
}

/**
 * Given a sentence's tree and the sentence, returns where names stand: those of the model and the runs of capitalized
 * words that it missed, with the parts of one name joined: "Bureau" of "Shipping", "Harrow" & "Lund", "Dockers'"
 * "Fellowship".
 */
export function findRanges(tree: Tree, sentence: Sentence, known: ReadonlySet<string>): NameRange[] {
  const joined: NameRange[] = [];
  for (const range of addRuns(tree, sentence, known)) {
    const before = joined.at(-1);
    if (before === undefined) joined.push(range);
    else if (range.first >= before.last) {
      const kind = toJoined(tree, before, range);
      if (kind === undefined) joined.push(range);
      else joined[joined.length - 1] = { first: before.first, last: range.last, kind };
    }
  }
  return joined;
}

function addRuns(tree: Tree, { names, tokens }: Sentence, known: ReadonlySet<string>): NameRange[] {
  const listed = [...findNicknamed(tokens), ...findListed(tokens)];
  const isFree = ({ first, last }: NameRange): boolean =>
    listed.every((body) => last <= body.first || body.last <= first);
  const found = names.filter(({ first, last }) => first >= 0 && first < last && last <= tokens.length);
  const given = [
    ...found.filter((range) => isFree(range) || !isSplit(range, listed)),
    ...listed.filter((body) => !found.some((range) => isInside(body, range))),
  ];
  const taken = new Set(given.flatMap(({ first, last }) => tokens.slice(first, last).map((_, at) => first + at)));
  const runs: { first: number; last: number; kind: null }[] = [];
  tokens.forEach((token, index) => {
    if (taken.has(index) || isCalendar(token.text) || !(isProper(tree, index) || isKnown(tree, index, known))) return;
    const open = runs.at(-1);
    if (open?.last === index) open.last++;
    else runs.push({ first: index, last: index + 1, kind: null });
  });
  return [...given.filter(({ kind }) => kind !== 'DATE'), ...runs].sort((a, b) => a.first - b.first || b.last - a.last);
}

// Bodies of several words that the list has.
function findListed(tokens: readonly Token[]): NameRange[] {
  const words = tokens.map(({ text }) => text);
  const found: NameRange[] = [];
  for (let first = 0; first < words.length; first++) {
    const count = /^\p{Lu}/u.test(words[first] ?? '') ? countBodyWords(words, first) : 0;
    if (count === 0) continue;
    found.push({ first, last: first + count, kind: 'ORGANIZATION' });
    first += count - 1;
  }
  return found;
}

// `Robert "Bob" Vance`: a nickname inside a name.
function findNicknamed(tokens: readonly Token[]): NameRange[] {
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '');
  const touch = (at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;
  return tokens.flatMap(({ text }, at): NameRange[] => {
    const nickname = /^["“‘']$/.test(text) && isCapital(at + 1) && /^["”’']$/.test(tokens[at + 2]?.text ?? '');
    const inside = nickname && touch(at) && touch(at + 1) && !touch(at - 1) && !touch(at + 2);
    if (!inside || ![at - 1, at + 3].every((side) => isCapital(side) && tokens[side]?.upos === 'PROPN')) return [];
    const before = isCapital(at - 2) && tokens[at - 2]?.upos === 'PROPN' && !isTitle(tokens[at - 2]?.text ?? '');
    return [{ first: before ? at - 2 : at - 1, last: at + 4, kind: 'PERSON' }];
  });
}

const isInside = (inner: NameRange, outer: NameRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

// A name of the model that holds only part of a listed body gives way to it.
function isSplit(range: NameRange, listed: readonly NameRange[]): boolean {
  return listed.some((body) => range.first < body.last && body.first < range.last && !isInside(body, range));
}

function isKnown({ tokens }: Tree, index: number, known: ReadonlySet<string>): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    ['NOUN', 'X', 'ADJ', 'VERB', 'INTJ'].includes(token.upos) &&
    /^\p{Lu}/u.test(token.text) &&
    token.text.length > 3 &&
    findNoun(token.lemma) === null &&
    known.has(token.text)
  );
}

// A proper noun, or a noun with a capital in the middle of a sentence that is no word of the lists.
function isProper({ tokens }: Tree, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.upos === 'PROPN' || isInner(tokens, index) || isAcronym(token)) return true;
  if (isNameSuffix(token.text) && tokens[tokens[index - 1]?.text === ',' ? index - 2 : index - 1]?.upos === 'PROPN')
    return true;
  const [mark, next] = [tokens[index + 1]?.text ?? '', tokens[index + 2]?.text ?? ''];
  if (/^['’]s?$/.test(mark) && /s$/.test(token.text) && isBodyMark(next)) return true;
  const before = tokens[index - 1];
  const opens = before === undefined || /^[“”"‘’':.!?—–-]+$/.test(before.text);
  if (opens || token.upos !== 'NOUN' || isTitle(token.text)) return false;
  return findNoun(token.lemma) === null && findCountryByDemonym(token.text) === null && !/^\p{Lu}+$/u.test(token.text);
}

/** Given a word that looks like a pronoun, returns whether it is the name of a body or state: "WHO", "US". */
export function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && (isBody(text) || findCountry(text) !== null);
}

// A capitalized adjective inside a name: "the United States Armed Forces".
function isInner(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    before?.upos === 'PROPN' &&
    token?.upos === 'ADJ' &&
    next?.upos === 'PROPN' &&
    findCountryByDemonym(token.text) === null
  );
}

// The kind of the name that two ranges make together; undefined when they are two names.
function toJoined(tree: Tree, left: NameRange, right: NameRange): NameKind | null | undefined {
  const { tokens } = tree;
  const between = tokens.slice(left.last, right.first).map(({ text }) => text);
  if (isSuffixed(tree, left, right)) return 'PERSON';
  const first = tokens[left.first]?.text ?? '';
  const single = left.last - left.first === 1;
  if (between.length === 0) return isOneName(tree, left, right) ? (left.kind ?? right.kind) : undefined;
  if (/^(of|for|on|for the|of the|on the)$/.test(between.join(' ')) && single && isBodyMark(first))
    return 'ORGANIZATION';
  if (between.join('') === '&') return 'ORGANIZATION';
  // "University of North Carolina at Chapel Hill"
  if (between.join('') === 'at' && first === 'University' && left.last - left.first > 2) return 'ORGANIZATION';
  const nations = [left, right].every(({ first: start, last }) => isNation(tokens.slice(start, last)));
  if (between.join('') === '-' && !nations && tokens[left.last]?.start === tokens[left.last - 1]?.end)
    return left.kind ?? right.kind;
  const possessive =
    /^['’]s?$/.test(between.join('')) && (/s$/.test(tokens[left.last - 1]?.text ?? '') || /^St\.?$/.test(first));
  return possessive && tokens.slice(right.first, right.last).every(({ text }) => isBodyMark(text))
    ? 'ORGANIZATION'
    : undefined;
}

// "Martin Shaw, Jr.": what follows the comma is part of the name.
function isSuffixed({ tokens }: Tree, left: NameRange, right: NameRange): boolean {
  const between = tokens.slice(left.last, right.first).map(({ text }) => text);
  const suffix = right.last - right.first === 1 && isNameSuffix(tokens[right.first]?.text ?? '');
  return suffix && /^,?$/.test(between.join('')) && (left.kind === 'PERSON' || left.kind === null);
}

const isNation = (words: readonly Token[]): boolean => findCountry(words.map(({ text }) => text).join(' ')) !== null;

// Side by side, one hanging on the other, and nothing in their kinds against it.
function isOneName(tree: Tree, left: NameRange, right: NameRange): boolean {
  if (/^St\.?$/.test(tree.tokens[left.first]?.text ?? '') && left.last - left.first === 1) return true;
  if (left.kind !== null && right.kind !== null && left.kind !== right.kind) return false;
  const isIn = (index: number, { first, last }: NameRange): boolean => first <= index && index < last;
  for (let at = left.first; at < right.last; at++) {
    const head = tree.heads[at] ?? -1;
    if ((isIn(at, left) && isIn(head, right)) || (isIn(at, right) && isIn(head, left))) return true;
  }
  return false;
}

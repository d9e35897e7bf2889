import { findCountry, findCountryByDemonym } from './countries.js';
import { cutTitles } from './cutTitles.js';
import { decideKind } from './decideKind.js';
import { isDemonymOf } from './isDemonymOf.js';
import { findRanges, isCalendar } from './findRanges.js';
import { findTitle } from './findTitle.js';
import { genderOfTitle, isTitle } from './titles.js';
import { findNoun } from './nouns.js';
import { hasRelation, headOf, toSpan } from './toTree.js';

import type { Mention } from './Mention.js';
import type { Tree } from './toTree.js';
import type { NameRange } from './findRanges.js';
import type { Sentence } from '../../language/Sentence.js';

/**
 * Given a sentence's tree, the sentence and its number, returns the names in it, in order and without overlap. `known`
 * are words that are names elsewhere in the document.
 *
 * The model's names are mended by structure: runs of proper nouns that it missed are added, "Bureau" and "Shipping" joined
 * by "of" are one body, titles and forms of address are cut off ("Judge Amory Fells"), a run of titles alone is no name
 * ("the Prime Minister"), nor is a demonym used as an adjective.
 */
export function findNames(
  tree: Tree,
  sentence: Sentence,
  number: number,
  known: ReadonlySet<string> = new Set(),
): Mention[] {
  const ranges = findRanges(tree, sentence, known).flatMap((range) => cutTitles(tree, range));
  return ranges
    .filter((range) => isName(tree, range, known))
    .map((range) => toMention(tree, range, number))
    .filter(({ kind, head }) => kind !== null || !isModifier(tree, head));
}

function isName(tree: Tree, { first, last }: NameRange, known: ReadonlySet<string>): boolean {
  const words = tree.tokens.slice(first, last);
  if (words.length === 0 || !words.some(({ text }) => /\p{Lu}/u.test(text))) return false;
  if (words.every(({ text }) => isTitle(text)) && !isSurname(tree, first, last)) return false;
  if (words.every(({ text }) => isCalendar(text) || /^\p{Lu}$|^[DRI]-\p{Lu}/u.test(text))) return false;
  const text = words.map((word) => word.text).join(' ');
  if (words.length === 1 && isAdjective(tree, last) && [...known].some((name) => isDemonymOf(text, name))) return false;
  return !(findCountryByDemonym(text) !== null && findCountry(text) === null && isAdjective(tree, last));
}

// "Bishop said" without article or complement may be a surname; "the Bishop" and "Prime Minister" are not.
function isSurname(tree: Tree, first: number, last: number): boolean {
  const before = tree.tokens[first - 1];
  return last - first === 1 && before !== undefined && /^(Mr|Mrs|Ms|Dr)\.?$/.test(before.text);
}

function isAdjective({ tokens }: Tree, last: number): boolean {
  return tokens[last - 1]?.upos !== 'PROPN' || ['NOUN', 'PROPN', 'ADJ'].includes(tokens[last]?.upos ?? '');
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
    words: [...(article && isOwnArticle(tree, first - 1) ? ['The'] : []), ...joinHyphens(tree, first, last)],
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

// A capital in the middle of a sentence makes the article part of the name: "in The Hague".
function isOwnArticle({ tokens }: Tree, index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.text === 'The' && before !== undefined && !/^[.:!?“”"‘’'–—-]+$/.test(before.text);
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

import { findCountry, findCountryByDemonym } from './countries.js';
import { findNoun, toLemma } from './nouns.js';
import { isTitle } from './titles.js';
import { caseOf, childrenBy, hasRelation, headOf, subtreeOf, toSpan, wordAround } from './toTree.js';

import type { Mention, MentionKind } from './Mention.js';
import type { Tree } from './toTree.js';

/**
 * Given a sentence's tree, its number and the tokens that belong to names, returns its descriptions: noun phrases whose
 * head the noun list has as person, body, group, place, event or work ("the Russian official", "her players").
 *
 * Several people, and nouns of people in the plural, are GROUP. A phrase takes in its determiner, modifiers and what
 * follows of, at or in, and participles and relative clauses without a comma; appositions are phrases of their own.
 */
export function findDescriptions(tree: Tree, sentence: number, named: ReadonlySet<number>): Mention[] {
  return tree.tokens.flatMap((_, index) =>
    isHead(tree, index, named) ? (toDescription(tree, index, sentence) ?? []) : [],
  );
}

/**
 * Given the head of a noun phrase, returns it as a description, or null when the noun denotes none of the kinds; with
 * `force` whatever the noun, since who speaks is somebody ("another", "one of them").
 */
export function toDescription(tree: Tree, head: number, sentence: number, force = false): Mention | null {
  const token = tree.tokens[head];
  if (token === undefined) return null;
  const plural = isPlural(tree, head);
  const lemma = lemmaOf(tree, head);
  const known = kindOf(tree, head, lemma, plural);
  const kind = known ?? (force ? 'GROUP' : isThing(tree, head) ? 'WORK' : null);
  if (kind === null) return null;
  const [first, last] = extentOf(tree, head);
  return {
    span: toSpan(tree, first, last),
    sentence,
    first,
    last,
    head,
    form: 'DESCRIPTION',
    words: tree.tokens.slice(first, last).map(({ text }) => text),
    lemma,
    kind,
    weight: known === null ? 0.5 : 2,
    plural,
    gender: findNoun(lemma)?.gender ?? null,
    title: null,
    definite: isDefinite(tree, head),
  };
}

const ABSTRACT =
  /^(time|day|week|month|year|hour|minute|moment|morning|afternoon|evening|night|weekend|century|decade|spring|summer|autumn|winter|fact|reason|way|thing|part|end|rest|number|percent|percentage|majority|lot|kind|sort|word|name|side|hand|head|face|eye|heart|mind|point|place|basis|beginning|middle|start|top|bottom|level|rate|amount|sum|price|cost|result|order|sense|matter|issue|question|answer|problem|situation|position|idea|view|opinion|hope|fear|right|chance|risk|need|use|work|job|life|future|past|present|world|same|other|first|last|next)$/;

// Any other thing that the text points to with an article: "the engines", "this meadow".
function isThing(tree: Tree, head: number): boolean {
  const token = tree.tokens[head];
  if (token?.upos !== 'NOUN' || ABSTRACT.test(token.lemma.toLowerCase()) || !/^\p{Ll}{3,}/u.test(token.text))
    return false;
  if (!hasRelation(tree, head, 'nsubj', 'obj', 'obl', 'root', 'conj', 'appos')) return false;
  return childrenBy(tree, head, 'det').some((child) =>
    /^(the|this|that|these|those)$/i.test(tree.tokens[child]?.text ?? ''),
  );
}

// A hyphenated word counts as one: "brother-in-law", "secretary-general".
function lemmaOf(tree: Tree, head: number): string {
  const [first, last] = wordAround(tree, head);
  const words = tree.tokens.slice(first, last);
  if (words.length === 1) return toLemma(words[0]?.lemma ?? '');
  return toLemma([...words.slice(0, -1).map(({ text }) => text), words.at(-1)?.lemma ?? ''].join(''));
}

// "the 19-year-old"
function isAged(tree: Tree, index: number): boolean {
  return /\d-year-old$/.test(lemmaOf(tree, index)) && childrenBy(tree, index, 'det').length > 0;
}

// Of a hyphenated word the token that hangs outside it is the head.
function isOuter(tree: Tree, index: number): boolean {
  const [first, last] = wordAround(tree, index);
  return last - first === 1 || headOf(tree, first, last) === index;
}

function isHead(tree: Tree, index: number, named: ReadonlySet<number>): boolean {
  const token = tree.tokens[index];
  if (token === undefined || named.has(index)) return false;
  const noun =
    token.upos === 'NOUN' ||
    isAged(tree, index) ||
    (token.upos === 'PROPN' && (isTitle(token.text) || findNoun(token.lemma) !== null));
  if ((!noun && !isDemonym(tree, index)) || !isOuter(tree, index)) return false;
  if (named.has(index + 1) && isSortBefore(tree, index)) return false;
  if (hasRelation(tree, index, 'nmod:desc') && !isSetOff(tree, index)) return false;
  return !hasRelation(tree, index, 'compound', 'flat', 'fixed', 'goeswith', 'amod', 'nmod:unmarked', 'obl:unmarked');
}

// "Malaysia's Prime Minister, Najib Razak": set off by a comma, a title is an apposition.
function isSetOff(tree: Tree, index: number): boolean {
  return tree.tokens.slice(index + 1, Math.max(index, tree.heads[index] ?? index)).some(({ text }) => text === ',');
}

// "the newspaper Daymark": the noun only says what the name is.
function isSortBefore(tree: Tree, index: number): boolean {
  return (
    childrenBy(tree, index, 'case').every((child) => child < index) &&
    tree.tokens[index]?.end === (tree.tokens[index + 1]?.start ?? 0) - 1
  );
}

function isDemonym(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined || !['PROPN', 'NOUN'].includes(token.upos) || !/s$/.test(token.text)) return false;
  return findCountryByDemonym(token.text) !== null && findCountry(token.text) === null;
}

function isPlural(tree: Tree, head: number): boolean {
  const token = tree.tokens[head];
  if (token === undefined) return false;
  return (
    ['NNS', 'NNPS'].includes(token.xpos) ||
    (/^\d|^(two|three|four|five|six|seven|several|many)$/i.test(tree.tokens[head - 1]?.text ?? '') &&
      token.lemma !== token.text)
  );
}

function kindOf(tree: Tree, head: number, lemma: string, plural: boolean): MentionKind | null {
  const kind = findNoun(lemma)?.kind ?? (isDemonym(tree, head) ? 'GROUP' : null);
  if (!plural) return kind;
  return kind === 'PERSON' || kind === 'ORGANIZATION' ? 'GROUP' : kind;
}

function extentOf(tree: Tree, head: number): [number, number] {
  const left = (tree.children[head] ?? [])
    .filter((child) => child < head && hasRelation(tree, child, 'det', 'amod', 'compound', 'nummod', 'nmod', 'flat'))
    .filter((child) => caseOf(tree, child) === '' && !/^(whose|not)$/i.test(tree.tokens[child]?.text ?? ''))
    .map((child) => subtreeOf(tree, child)[0] ?? child);
  const [start, end] = wordAround(tree, head);
  return [contiguousFrom(tree, start, Math.min(start, ...left)), toLast(tree, head, end)];
}

// What follows is taken in as long as nothing comes between.
function toLast(tree: Tree, head: number, end: number): number {
  let last = end;
  for (const child of tree.children[head] ?? []) {
    const start = subtreeOf(tree, child)[0] ?? child;
    if (start === last && isRestrictive(tree, head, child)) last = Math.max(last, toEnd(tree, child));
  }
  return last;
}

function contiguousFrom(tree: Tree, head: number, first: number): number {
  let start = head;
  while (start > first && !/^[,;:“”"()—–]$/.test(tree.tokens[start - 1]?.text ?? '')) start--;
  while (start < head && tree.tokens[start]?.upos === 'CCONJ') start++;
  return start;
}

function isRestrictive(tree: Tree, head: number, child: number): boolean {
  if (hasRelation(tree, child, 'conj') && hasRelation(tree, head, 'appos'))
    return childrenBy(tree, child, 'det').length === 0;
  if (!hasRelation(tree, child, 'nmod', 'acl', 'compound', 'nummod', 'fixed', 'flat', 'amod')) return false;
  if (
    hasRelation(tree, child, 'acl:relcl') ||
    /^(on|about|during|after|before|since|until|amid)\b/.test(caseOf(tree, child))
  )
    return false;
  // "accused the board of opening crates": what it is accused of is no part of it.
  if (tree.tokens[child]?.upos === 'VERB' && childrenBy(tree, child, 'mark', 'case').some((at) => isOf(tree, at)))
    return false;
  const range = subtreeOf(tree, child);
  const start = range[0] ?? child;
  if (hasRelation(tree, child, 'acl') && hasRelation(tree, head, 'appos')) return false;
  if (hasRelation(tree, child, 'acl') && range.some((at) => tree.tokens[at]?.text === ',')) return false;
  return start > head && tree.tokens.slice(head + 1, start).every(({ text }) => !/^[,;:“”"()—–]$/.test(text));
}

const isOf = ({ tokens }: Tree, at: number): boolean => /^of$/i.test(tokens[at]?.text ?? '');

// A phrase ends before a comma or mark: what follows is added, not part of it.
function toEnd(tree: Tree, child: number): number {
  const range = subtreeOf(tree, child);
  const start = range[0] ?? child;
  let end = start;
  while (end <= (range.at(-1) ?? child) && !/^[,;:“”"()—–]$/.test(tree.tokens[end]?.text ?? '')) end++;
  return end;
}

function isDefinite(tree: Tree, head: number): boolean {
  const words = childrenBy(tree, head, 'det').map((child) => tree.tokens[child]?.text.toLowerCase() ?? '');
  if (words.some((word) => /^(the|this|that|these|those)$/.test(word))) return true;
  return childrenBy(tree, head, 'nmod:poss').length > 0;
}

import { findCountry, findCountryByDemonym } from './countries.js';
import { findNoun, toLemma } from './nouns.js';
import { isTitle } from './titles.js';
import { childrenBy, hasRelation, subtreeOf, toSpan } from './toTree.js';

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

/** Given the head of a noun phrase, returns it as a description; of whatever kind, null when it is not even a noun. */
export function toDescription(tree: Tree, head: number, sentence: number, force = false): Mention | null {
  const token = tree.tokens[head];
  if (token === undefined) return null;
  const plural = isPlural(tree, head);
  const lemma = toLemma(token.lemma);
  const kind = kindOf(tree, head, lemma, plural);
  if (kind === null && !force) return null;
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
    weight: kind === null ? 0 : 2,
    plural,
    gender: findNoun(lemma)?.gender ?? null,
    title: null,
    definite: isDefinite(tree, head),
  };
}

function isHead(tree: Tree, index: number, named: ReadonlySet<number>): boolean {
  const token = tree.tokens[index];
  if (token === undefined || named.has(index)) return false;
  const noun =
    token.upos === 'NOUN' || (token.upos === 'PROPN' && (isTitle(token.text) || findNoun(token.lemma) !== null));
  if (!noun && !isDemonym(tree, index)) return false;
  return !hasRelation(
    tree,
    index,
    'compound',
    'nmod:desc',
    'flat',
    'fixed',
    'goeswith',
    'amod',
    'nmod:unmarked',
    'obl:unmarked',
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
    .filter(
      (child) =>
        child < head && hasRelation(tree, child, 'det', 'amod', 'compound', 'nummod', 'nmod', 'advmod', 'flat'),
    )
    .map((child) => subtreeOf(tree, child)[0] ?? child);
  const right = (tree.children[head] ?? [])
    .filter((child) => child > head && isRestrictive(tree, head, child))
    .map((child) => toEnd(tree, child));
  return [contiguousFrom(tree, head, Math.min(head, ...left)), Math.max(head + 1, ...right)];
}

function contiguousFrom(tree: Tree, head: number, first: number): number {
  let start = head;
  while (start > first && !/^[,;:“”"()—–]$/.test(tree.tokens[start - 1]?.text ?? '')) start--;
  return start;
}

function isRestrictive(tree: Tree, head: number, child: number): boolean {
  if (hasRelation(tree, child, 'conj') && hasRelation(tree, head, 'appos'))
    return childrenBy(tree, child, 'det').length === 0;
  if (!hasRelation(tree, child, 'nmod', 'acl', 'compound', 'nummod', 'fixed', 'flat', 'amod')) return false;
  const start = subtreeOf(tree, child)[0] ?? child;
  return start > head && tree.tokens.slice(head + 1, start).every(({ text }) => !/^[,;:“”"()—–]$/.test(text));
}

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

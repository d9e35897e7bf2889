import { findNoun } from './nouns.js';
import { isTitle } from './titles.js';

import type { Tree } from './toTree.js';

/**
 * Given the tokens `first` up to `last` of a name, returns the tokens of the title that stands directly before it, or
 * null: "White House spokeswoman" before "Anna Kelly", "Mr.", "former education secretary". Articles and possessives
 * ("New Zealand's Prime Minister") are no part of it.
 */
export function findTitle(tree: Tree, first: number, last: number): { first: number; last: number } | null {
  let start = first;
  while (start > 0 && isPart(tree, start - 1, start < first, last)) start--;
  while (start < first && !isStart(tree, start)) start++;
  const words = tree.tokens.slice(start, first);
  return words.some(({ text }) => isTitleWord(text)) ? { first: start, last: first } : null;
}

function isPart(tree: Tree, index: number, begun: boolean, last: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined) return false;
  // "Velmar accused Brennia": no accused of that name.
  if (token.upos === 'VERB' && /^\p{Ll}/u.test(token.text)) return false;
  if (isTitleWord(token.text)) return !begun || hangsOn(tree, index, last) || isTitle(token.text);
  return (
    begun &&
    hangsOn(tree, index, last) &&
    ['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'PUNCT'].includes(token.upos) &&
    token.text !== ','
  );
}

// Within the title everything depends on something between it and the end of the name.
function hangsOn(tree: Tree, index: number, last: number): boolean {
  const head = tree.heads[index] ?? -1;
  return head > index && head < last;
}

function isStart(tree: Tree, index: number): boolean {
  return ['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[index]?.upos ?? '');
}

function isTitleWord(text: string): boolean {
  return isTitle(text) ? /^\p{Lu}/u.test(text) || findNoun(text)?.kind === 'PERSON' : findNoun(text)?.kind === 'PERSON';
}

import { findChildren, isBelow, isPunctuation, toRelation, toSubtree } from '../Tree.js';

import type { Tree } from '../Tree.js';

/**
 * A phrase that names a source: the tokens of its cue, the head of the source, and the token by which it hangs on a
 * clause.
 */
export interface Phrase {
  readonly cue: readonly number[];
  readonly source: number;
  readonly top: number;
  readonly kind: string;
}

const WORDS = new Set(['word', 'view', 'opinion', 'account', 'telling', 'estimation', 'judgment', 'phrase']);

/**
 * Given a tree, returns the phrases in it that give a clause to a source: "according to", "in the words of", "for
 * Smith,".
 */
export function findPhrases(tree: Tree): Phrase[] {
  return tree.tokens.flatMap((token, at) => {
    const text = token.text.toLowerCase();
    if (text === 'according' && tree.tokens[at + 1]?.text.toLowerCase() === 'to') return toAccording(tree, at);
    if (text === 'per' && token.upos === 'ADP') return toPlain(tree, at, 'per');
    if (text === 'for' && at === 0 && tree.relations[at] === 'case') return toPlain(tree, at, 'for');
    if (text === 'account' && tree.tokens[at - 1]?.text !== 'by' && !/^by$/i.test(tree.tokens[at - 2]?.text ?? ''))
      return [];
    if (WORDS.has(token.lemma.toLowerCase()) && token.upos === 'NOUN') return toWords(tree, at);
    return [];
  });
}

// The source is the noun phrase right behind "to", whatever the tree makes the head of the phrase.
function toAccording(tree: Tree, at: number): Phrase[] {
  let source = at + 2;
  for (
    let head = tree.heads[source] ?? -1;
    head > source && isNominalUpTo(tree, source, head);
    head = tree.heads[source] ?? -1
  ) {
    source = head;
  }
  if (tree.tokens[source] === undefined) return [];
  const top = isBelow(tree, source, at) ? at : source;
  return [{ cue: [at, at + 1], source, top, kind: 'according' }];
}

function isNominalUpTo(tree: Tree, from: number, to: number): boolean {
  const between = tree.tokens.slice(from, to + 1);
  return (
    between.every(({ upos, text }) => (!['VERB', 'AUX'].includes(upos) || /^\p{Lu}/u.test(text)) && text !== ',') &&
    !toRelation(tree, from).startsWith('nsubj')
  );
}

function toPlain(tree: Tree, at: number, kind: string): Phrase[] {
  const source = tree.heads[at] ?? -1;
  const relation = toRelation(tree, source);
  if (source <= at || !['obl', 'nmod', 'advcl'].includes(relation)) return [];
  const name = tree.sentence.names.find(({ first, last }) => first <= source && source < last);
  if (kind === 'for' && name?.kind !== 'PERSON') return [];
  const last = toSubtree(tree, source).at(-1) ?? source;
  if (kind === 'for' && tree.tokens[last]?.text !== ',' && tree.tokens[last + 1]?.text !== ',') return [];
  return [{ cue: [at], source, top: source, kind }];
}

// "in the words of the judge", "in her view"
function toWords(tree: Tree, at: number): Phrase[] {
  const marks = findChildren(tree, at, 'case').filter((mark) => /^(?:in|by|to)$/i.test(tree.tokens[mark]?.text ?? ''));
  const first = marks[0];
  if (first === undefined) return [];
  const owner = findChildren(tree, at, 'nmod:poss')[0];
  if (owner !== undefined) return [{ cue: [first, at], source: owner, top: at, kind: 'words' }];
  const of = findChildren(tree, at, 'nmod').find((child) => child > at);
  const case_ = of === undefined ? undefined : findChildren(tree, of, 'case')[0];
  if (of === undefined || tree.tokens[case_ ?? -1]?.text !== 'of') return [];
  return [{ cue: toWordsCue(tree, at, case_ ?? at), source: of, top: at, kind: 'words' }];
}

// From "in" to "of".
function toWordsCue(tree: Tree, at: number, of: number): number[] {
  const first = findChildren(tree, at, 'case')[0] ?? at;
  return Array.from({ length: Math.max(1, of - first + 1) }, (_, index) => first + index);
}

/**
 * Given a phrase, returns the head of the clause that it speaks of: the sentence's when it trails behind a comma; -1
 * for none.
 */
export function toPhraseClause(tree: Tree, phrase: Phrase): number {
  return isTrailing(tree, phrase) ? toRoot(tree, phrase.top) : toClauseHead(tree, phrase.top);
}

// `..., according to the report.` speaks of the whole sentence.
function isTrailing(tree: Tree, { cue, source }: Phrase): boolean {
  const [first = 0] = cue;
  const last = toSubtree(tree, source).at(-1) ?? source;
  const open = tree.tokens.slice(last + 1).some((_, index) => !isPunctuation(tree, last + 1 + index));
  return !open && first > 2 && tree.tokens[first - 1]?.text === ',' && (tree.quoted[first] ?? -1) < 0;
}

function toRoot(tree: Tree, from: number): number {
  let at = from;
  while ((tree.heads[at] ?? -1) >= 0) at = tree.heads[at] ?? -1;
  return at === from ? -1 : at;
}

// The clause a phrase stands in: up over nouns and their complements to the next predicate.
function toClauseHead(tree: Tree, top: number): number {
  let at = tree.heads[top] ?? -1;
  while (at >= 0 && !isPredicate(tree, at)) {
    const head = tree.heads[at] ?? -1;
    if (head < 0) break;
    at = head;
  }
  return at;
}

function isPredicate(tree: Tree, at: number): boolean {
  const { upos = '', xpos = '' } = tree.tokens[at] ?? {};
  if (findChildren(tree, at, 'cop').length > 0) return true;
  return upos === 'VERB' && findChildren(tree, at, 'nsubj', 'nsubj:pass', 'expl', 'csubj').length > 0 && xpos !== 'VBG';
}

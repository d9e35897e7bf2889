import { mendTree } from './mend/mendTree.js';

import type { Sentence, Token } from '../language/Sentence.js';
import type { Span } from '../text/Span.js';

/**
 * A sentence with what the rules ask of its syntax tree: the dependents of each token in text order, and for each token
 * the innermost quotation it stands in (an index into the passage's quotations, -1 for none). `index` is the
 * sentence's place in its document.
 */
export interface Tree {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly children: readonly (readonly number[])[];
  readonly quoted: readonly number[];
}

/**
 * Given a sentence and the quotation of each of its tokens, returns its tree. Heads that point nowhere or in a circle
 * become roots, so that every walk ends, whatever the model has said.
 */
export function createTree(sentence: Sentence, index: number, quoted: readonly number[]): Tree {
  const { tokens } = sentence;
  const heads = tokens.map(({ head }, at) => (head >= 0 && head < tokens.length && head !== at ? head : -1));
  const relations = tokens.map(({ relation }) => relation);
  mendTree(tokens, { heads, relations }, quoted);
  breakCircles(heads);
  const children: number[][] = tokens.map(() => []);
  heads.forEach((head, at) => children[head]?.push(at));
  return { index, sentence, tokens, heads, relations, children, quoted };
}

function breakCircles(heads: number[]): void {
  const state = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const trail: number[] = [];
    let at = start;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      trail.push(at);
      at = heads[at] ?? -1;
    }
    if (at >= 0 && state[at] === 1) heads[at] = -1;
    for (const seen of trail) state[seen] = 2;
  }
}

/** Given a token, returns its relation to its head without subtype: "nsubj" for "nsubj:pass". */
export function toRelation(tree: Tree, at: number): string {
  const relation = tree.relations[at] ?? '';
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Given a token and relations, returns its dependents with one of these relations (whole, or without subtype). */
export function findChildren(tree: Tree, at: number, ...relations: string[]): number[] {
  return (tree.children[at] ?? []).filter(
    (child) => relations.includes(tree.relations[child] ?? '') || relations.includes(toRelation(tree, child)),
  );
}

/** Given a token, returns it and everything below it in text order; a branch for which `skip` holds is left out. */
export function toSubtree(tree: Tree, at: number, skip: (child: number) => boolean = () => false): number[] {
  const found = [at];
  for (let next = 0; next < found.length; next++) {
    for (const child of tree.children[found[next] ?? -1] ?? []) if (!skip(child)) found.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** Given a token and another, returns whether the second stands above the first in the tree (or is it). */
export function isBelow(tree: Tree, at: number, ancestor: number): boolean {
  for (let here = at; here >= 0; here = tree.heads[here] ?? -1) if (here === ancestor) return true;
  return false;
}

/**
 * Given tokens in text order, returns the spans they cover: neighbours are joined, punctuation at the edges of each
 * piece is dropped unless `keep` holds for it. Pieces of punctuation alone give nothing.
 */
export function toSpans(tree: Tree, tokens: readonly number[], keep: (at: number) => boolean = () => false): Span[] {
  const spans: Span[] = [];
  for (const piece of toPieces(tokens)) {
    let first = 0;
    let last = piece.length - 1;
    while (first <= last && isDropped(tree, piece[first], keep)) first++;
    while (last >= first && isDropped(tree, piece[last], keep)) last--;
    const [start, end] = [tree.tokens[piece[first] ?? -1]?.start, tree.tokens[piece[last] ?? -1]?.end];
    if (start !== undefined && end !== undefined && first <= last) spans.push([start, end]);
  }
  return spans;
}

function toPieces(tokens: readonly number[]): number[][] {
  const pieces: number[][] = [];
  for (const at of tokens) {
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.at(-1) === at - 1) piece.push(at);
    else pieces.push([at]);
  }
  return pieces;
}

function isDropped(tree: Tree, at: number | undefined, keep: (at: number) => boolean): boolean {
  return at !== undefined && isPunctuation(tree, at) && !keep(at);
}

/** Given a token, returns whether it has no letter, digit or money sign in it. */
export function isPunctuation(tree: Tree, at: number): boolean {
  return !/[\p{L}\p{N}$£€%#@&]/u.test(tree.tokens[at]?.text ?? '');
}

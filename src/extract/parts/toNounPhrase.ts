import { isPunctuation, toRelation, toSpans, toSubtree } from '../Tree.js';

import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

const CLAUSES = new Set([
  'acl',
  'advcl',
  'ccomp',
  'csubj',
  'parataxis',
  'discourse',
  'dep',
  'cop',
  'mark',
  'case',
  'aux',
]);

/**
 * Given the head of a mention, returns its span with title and apposition, without relative clause, participle
 * ("relatives gathered in the hall") or preposition. The span never reaches over `barrier`, the token of the cue.
 */
export function toNounPhrase(tree: Tree, head: number, barrier = -1): Span[] {
  const tokens = toSubtree(tree, head, (child) => isLeftOut(tree, child, head));
  const side = tokens.filter((at) => barrier < 0 || at < barrier === head < barrier);
  const piece = toPieceAround(tree, side, head);
  return toSpans(tree, piece, (at) => isKept(tree, at, piece));
}

function isLeftOut(tree: Tree, child: number, head: number): boolean {
  const relation = tree.relations[child] ?? '';
  if (relation === 'acl:relcl') return true;
  if (tree.heads[child] !== head) return relation === 'parataxis';
  if (relation === 'conj') return tree.tokens[child]?.upos === 'VERB' || tree.tokens[child]?.upos === 'AUX';
  if (relation === 'appos') return false;
  return CLAUSES.has(toRelation(tree, child)) || relation === 'nmod:unmarked' || relation === 'obl:unmarked';
}

// The unbroken run of tokens around the head: a comma that belongs to nothing in the run does not break it.
function toPieceAround(tree: Tree, tokens: readonly number[], head: number): number[] {
  const inside = new Set(tokens);
  const bridges = (at: number): boolean => (inside.has(at) || isPunctuation(tree, at)) && !isForeign(tree, at, head);
  let first = head;
  let last = head;
  while (first > 0 && bridges(first - 1)) first--;
  while (last + 1 < tree.tokens.length && bridges(last + 1)) last++;
  while (first < head && !inside.has(first)) first++;
  while (last > head && !inside.has(last)) last--;
  while (first < head && isLeading(tree, first)) first++;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// Four words and more in a quotation that the head is not in: speech beside the mention, no nickname in it.
function isForeign(tree: Tree, at: number, head: number): boolean {
  const step = at < head ? -1 : 1;
  const quoted = tree.quoted[at] ?? -1;
  return (
    quoted >= 0 && quoted !== tree.quoted[head] && [1, 2, 3].every((far) => tree.quoted[at + step * far] === quoted)
  );
}

function isLeading(tree: Tree, at: number): boolean {
  return isPunctuation(tree, at) || ['cc', 'case', 'mark', 'advmod', 'discourse'].includes(tree.relations[at] ?? '');
}

// Closing brackets and marks stay when their opening partner is in the phrase.
function isKept(tree: Tree, at: number, piece: readonly number[]): boolean {
  const text = tree.tokens[at]?.text ?? '';
  const opening = { ')': '(', ']': '[', '”': '“', '’': '‘', '"': '"', '»': '«' }[text];
  return opening !== undefined && piece.some((other) => other < at && tree.tokens[other]?.text === opening);
}

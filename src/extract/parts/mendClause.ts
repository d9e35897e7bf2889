import { findFrame, findVerb } from '../lexicon.js';
import { findChildren, isPunctuation, toRelation, toSubtree } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { Tree } from '../Tree.js';

/**
 * What surrounds a clause that follows its cue: the cue, the "that" before the clause (-1 without one), and tokens that
 * are another's.
 */
export interface Surroundings {
  readonly cue: Cue;
  readonly mark: number;
  readonly taken: readonly number[];
}

const OWN = [
  'obj',
  'iobj',
  'obl',
  'nmod',
  'advmod',
  'aux',
  'compound',
  'discourse',
  'nsubj',
  'expl',
  'parataxis',
  'cc',
];
const TAILS = ['advcl', 'obl', 'nmod', 'acl', 'ccomp', 'dep', 'xcomp', 'advmod', 'conj', 'obj'];
const REASONS = new Set(['because', 'so', 'unless', 'if', 'or', 'but']);

/**
 * Given the tokens of a clause that follows its cue, returns them as word order has them: from "that" or the first word
 * that is not the cue's own, without holes, with what the parser hung on the cue although it follows the clause without
 * a comma (or after one with "because", "so", "unless"). Time and place of the saying stay outside.
 */
export function mendClause(tree: Tree, clause: readonly number[], around: Surroundings): number[] {
  const { cue, mark, taken } = around;
  const begun = mark > cue.at ? clause.filter((at) => at > mark) : [...clause];
  const start = mark > cue.at ? mark + 1 : toStart(tree, begun, cue);
  const ended = absorb(tree, start < 0 ? begun : [start, ...begun.filter((at) => at > start)], cue);
  return fill(ended, [...taken, ...cue.tokens, ...(mark >= 0 ? [mark] : [])]);
}

// The first word after the cue that is neither its own nor the clause's; -1 when the clause begins where it should.
function toStart(tree: Tree, clause: readonly number[], cue: Cue): number {
  const first = clause[0] ?? -1;
  if (first < cue.at) return -1;
  const own = new Set(
    findChildren(tree, cue.at, ...OWN)
      .flatMap((child) => toSubtree(tree, child))
      .concat(cue.tokens),
  );
  let at = cue.at + 1;
  while (at < first && (own.has(at) || isPunctuation(tree, at))) at++;
  return at < first ? at : -1;
}

function absorb(tree: Tree, clause: readonly number[], cue: Cue): number[] {
  const tokens = [...clause];
  for (const child of findChildren(tree, cue.at, ...TAILS)) {
    const branch = toSubtree(tree, child);
    const first = branch[0] ?? -1;
    if (
      child <= cue.at ||
      findFrame(tree.tokens[child]?.text ?? '') !== undefined ||
      tree.quoted[child] !== tree.quoted[cue.at]
    )
      continue;
    if (toRelation(tree, child) === 'conj' && isOwnVerb(tree, child, cue)) continue;
    const last = tokens.at(-1) ?? -1;
    if (first === last + 1 && !isPunctuation(tree, first)) tokens.push(...branch);
    else if (givesReason(tree, branch, last)) tokens.push(...branch);
  }
  return tokens;
}

// "said it rained and left": the verb goes on from the cue, but for one in another tense ("they say it rained and left").
function isOwnVerb(tree: Tree, at: number, cue: Cue): boolean {
  const { upos, text = '' } = tree.tokens[at] ?? {};
  if (upos !== 'VERB') return false;
  if (findVerb(text.toLowerCase()) !== undefined) return true;
  const past = (token: number): boolean => tree.tokens[token]?.xpos === 'VBD';
  const now = (token: number): boolean => /^VB[PZ]$/.test(tree.tokens[token]?.xpos ?? '');
  return !(now(cue.at) && past(at)) && !(past(cue.at) && now(at));
}

function givesReason(tree: Tree, branch: readonly number[], last: number): boolean {
  const words = branch.filter((at) => !isPunctuation(tree, at));
  return (words[0] ?? -1) <= last + 2 && REASONS.has(tree.tokens[words[0] ?? -1]?.text.toLowerCase() ?? '');
}

// Words between the first and the last one that no other part claims.
function fill(tokens: readonly number[], taken: readonly number[]): number[] {
  const [first = 0, last = -1] = [tokens[0], tokens.at(-1)];
  const others = new Set(taken);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (at) => !others.has(at),
  );
}

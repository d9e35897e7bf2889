import { findFrame } from '../lexicon.js';
import { findChildren, isPunctuation, toSubtree } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { Tree } from '../Tree.js';

/**
 * Given a clause that follows its cue, returns the tokens with which the clause began before the attribution, where
 * that stands between commas: "In any case, she said, it rained", "The truth, he said, was that it rained". Empty where
 * the sentence does not begin so, and for what tells when or in what it was said.
 */
export function findLead(tree: Tree, clause: readonly number[], cue: Cue): number[] {
  const subjects = findChildren(tree, cue.at, 'nsubj', 'aux').filter((at) => at < cue.at);
  const start = Math.min(cue.at, ...subjects.flatMap((at) => toSubtree(tree, at)));
  const next = clause.find((at) => !isPunctuation(tree, at)) ?? -1;
  if (start < 2 || next < cue.at || !isComma(tree, start - 1) || !isComma(tree, next - 1)) return [];
  const lead = Array.from({ length: start - 1 }, (_, at) => at).filter((at) => at > 0 || tree.relations[0] !== 'cc');
  const inside = lead.filter((at) => !isPunctuation(tree, at));
  const level = tree.quoted[cue.at];
  if (inside.length === 0 || lead.some((at) => tree.quoted[at] !== level)) return [];
  if (lead.some((at) => /^[;:]$/.test(tree.tokens[at]?.text ?? '') || isOfSaying(tree, at, cue))) return [];
  return lead;
}

function isComma(tree: Tree, at: number): boolean {
  return tree.tokens[at]?.text === ',';
}

// "In an interview, she said, …"; "Speaking in Lindmoor, she said, …"
function isOfSaying(tree: Tree, at: number, cue: Cue): boolean {
  if (tree.heads[at] !== cue.at) return false;
  return findFrame(tree.tokens[at]?.text ?? '') === 'frame' || tree.tokens[at]?.xpos === 'VBG';
}

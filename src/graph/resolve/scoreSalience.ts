import { childrenBy, hasRelation } from '../../extract/mentions/toTree.js';

import type { Candidate } from './findCandidates.js';
import type { Discourse } from './Discourse.js';
import type { Mention } from '../../extract/mentions/Mention.js';
import type { Tree } from '../../extract/mentions/toTree.js';

const DECAY = 0.55;
const REST = 0.3;

/**
 * Given a candidate and the anaphor it might be meant by, returns how much it is in the reader's mind: each of its
 * mentions counts by its grammatical role and half as much with every sentence between (after Lappin and Leass 1994).
 * The nearest counts in full and the rest
 * by a third; words in another's mouth count half, and a new paragraph takes a little away.
 */
export function scoreSalience(discourse: Discourse, { cluster, near }: Candidate, index: number): number {
  const here = stepOf(discourse, discourse.mentions[index]);
  const frame = discourse.frames[index]?.spoken ?? null;
  const paragraph = discourse.paragraphOf[index];
  const scores = near.map((at) => {
    const mention = discourse.mentions[at];
    if (mention === undefined) return 0;
    const mouth = (discourse.frames[at]?.spoken ?? null) === frame ? 1 : 0.5;
    const gap = discourse.paragraphOf[at] === paragraph ? 1 : 0.6;
    const role = 60 + weighRole(discourse.trees[mention.sentence], mention);
    return role * mouth * gap * DECAY ** Math.max(0, here - stepOf(discourse, mention));
  });
  const top = Math.max(...scores);
  const rest = scores.reduce((sum, score) => sum + score, 0) - top;
  return top + REST * rest + 6 * Math.log2(1 + cluster.members.length) + (cluster.named ? 10 : 0);
}

function stepOf({ steps }: Discourse, mention: Mention | undefined): number {
  return steps[mention?.sentence ?? 0] ?? 0;
}

/** Given a mention in its tree, returns the weight of its grammatical role, subjects first. */
export function weighRole(tree: Tree | undefined, mention: Mention): number {
  if (tree === undefined) return 0;
  const at = roleHead(tree, mention.head);
  if (hasRelation(tree, at, 'nsubj')) return isMain(tree, at) ? 90 : 70;
  if (hasRelation(tree, at, 'obj', 'iobj')) return 50;
  if (hasRelation(tree, at, 'obl')) return 40;
  if (hasRelation(tree, at, 'root', 'parataxis', 'vocative')) return 50;
  if (hasRelation(tree, at, 'nmod:poss')) return 40;
  if (hasRelation(tree, at, 'compound', 'nmod:desc')) return -20;
  return hasRelation(tree, at, 'nmod', 'appos') ? 25 : 10;
}

// A conjunct or apposition has the role of what it is joined to.
function roleHead(tree: Tree, index: number): number {
  let at = index;
  for (let steps = 0; steps < 5 && hasRelation(tree, at, 'conj', 'appos', 'flat'); steps++) at = tree.heads[at] ?? at;
  return at < 0 ? index : at;
}

function isMain(tree: Tree, index: number): boolean {
  const verb = tree.heads[index] ?? -1;
  return (
    hasRelation(tree, verb, 'root') ||
    (hasRelation(tree, verb, 'conj', 'parataxis') && childrenBy(tree, verb, 'mark').length === 0)
  );
}

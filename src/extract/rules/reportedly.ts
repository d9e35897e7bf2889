import { toContent } from '../parts/toContent.js';
import { findChildren, toRelation, toSpans, toSubtree } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';

const ADVERBS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/**
 * A clause that somebody unnamed reports: `The ship reportedly sank`, `He is said to have fled`, `She is believed to be
 * abroad`. Source null, polarity UNCERTAIN. "Reportedly said" is the verb's own statement with that polarity, not one
 * of this rule.
 */
export const reportedly: Rule = (passage, tree, cues) =>
  tree.tokens.flatMap((token, at) => {
    if (!ADVERBS.has(token.text.toLowerCase()) || toRelation(tree, at) !== 'advmod') return [];
    const head = tree.heads[at] ?? -1;
    if (head < 0 || cues.some((cue) => cue.at === head && cue.verb.clause > 1)) return [];
    return toCandidate(passage, tree, at, head) ?? [];
  });

function isOpening(tree: Tree, child: number, head: number): boolean {
  return tree.relations[child] === 'cc' && tree.heads[child] === head && child < head;
}

function toCandidate(passage: Passage, tree: Tree, at: number, head: number): Candidate | null {
  const marks = findChildren(tree, head, 'mark');
  const tokens = toSubtree(tree, head, (child) => child === at || isOpening(tree, child, head)).filter(
    (token) => !marks.includes(token),
  );
  const content = toContent(passage, tree, tokens, at);
  if (content.length === 0) return null;
  return {
    sentence: tree.index,
    token: at,
    cue: toSpans(tree, [at]),
    cueLemma: tree.tokens[at]?.text.toLowerCase() ?? null,
    source: null,
    addressee: [],
    via: null,
    time: null,
    polarity: 'UNCERTAIN',
    features: ['reportedly'],
    content,
    construction: 'clause',
    rule: 'reportedly',
  };
}

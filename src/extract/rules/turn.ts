import { findTurnsIn } from '../Passage.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Turn } from '../marks/findTurns.js';
import type { Tree } from '../Tree.js';

/** Turns in a transcript or interview: `KEEPER: The light was off.` Direct speech without marks. */
export const turn: Rule = (passage, tree) => {
  return findTurnsIn(passage, tree.sentence.span).map((found) => toCandidate(tree, found));
};

function toCandidate(tree: Tree, { label, colon, content }: Turn): Candidate {
  return {
    sentence: tree.index,
    token: -1,
    cue: [colon],
    cueLemma: null,
    source: [label],
    addressee: [],
    via: null,
    time: null,
    kind: 'DIRECT',
    polarity: 'AFFIRMED',
    features: ['turn'],
    content,
    construction: 'quotation',
    rule: 'turn',
  };
}

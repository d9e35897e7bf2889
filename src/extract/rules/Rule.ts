import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Cue } from '../parts/Cue.js';
import type { Tree } from '../Tree.js';

/** Proposes candidates in one sentence of a passage, whose reporting verbs are given. */
export type Rule = (passage: Passage, tree: Tree, cues: readonly Cue[]) => Candidate[];

import { findVerb } from '../lexicon.js';
import { findChildren } from '../Tree.js';

import type { ReportingVerb } from '../lexicon.js';
import type { Tree } from '../Tree.js';

/** A reporting verb in its sentence: the token of the verb, and all tokens of the cue (with a particle). */
export interface Cue {
  readonly at: number;
  readonly tokens: readonly number[];
  readonly verb: ReportingVerb;
}

// Words that make one reporting verb with the verb before them, beside its particle: "make clear", "put it".
const SECOND_WORDS = new Set(['clear', 'plain', 'known', 'it', 'on', 'upon', 'to', 'at', 'aim', 'out', 'back']);

/** Given a tree, returns the reporting verbs in it in text order. */
export function findCues(tree: Tree): Cue[] {
  return tree.tokens.flatMap((token, at) => {
    if (token.upos !== 'VERB' || tree.relations[at] === 'amod') return [];
    const cue = toCue(tree, at);
    return cue === null ? [] : [cue];
  });
}

function toCue(tree: Tree, at: number): Cue | null {
  const form = tree.tokens[at]?.text.toLowerCase() ?? '';
  const particles = findChildren(tree, at, 'compound:prt');
  const seconds = [at + 1, at + 2].filter((next) => SECOND_WORDS.has(tree.tokens[next]?.text.toLowerCase() ?? ''));
  for (const second of [...particles, ...seconds]) {
    const word = tree.tokens[second]?.text.toLowerCase() ?? '';
    const verb = findVerb(`${form} ${word}`);
    if (verb !== undefined) return { at, tokens: [at, second].sort((a, b) => a - b), verb };
  }
  const verb = findVerb(form);
  return verb === undefined ? null : { at, tokens: [at], verb };
}

/** Given a cue, returns how readily it takes a content by the pattern of that name; 0 when it does not. */
export function toStrength(cue: Cue, pattern: string): number {
  return cue.verb.patterns.find(({ name }) => name === pattern)?.strength ?? 0;
}

import { toAddressee } from './toAddressee.js';
import { toFeatures } from './toFeatures.js';
import { toNounPhrase } from './toNounPhrase.js';
import { toPolarity } from './toPolarity.js';
import { toSource } from './toSource.js';
import { toTime } from './toTime.js';
import { toSpans } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';

/** A candidate but for what its rule adds: content, construction and the rule's name. */
export type Report = Omit<Candidate, 'content' | 'construction' | 'rule'>;

/** Given a cue, returns what holds of it whatever its content: source, addressee, medium, time, polarity, features. */
export function toReport(passage: Passage, tree: Tree, cue: Cue): Report {
  const source = toSource(tree, cue.at);
  const { addressee, via } = toAddressee(passage, tree, cue);
  return {
    sentence: tree.index,
    token: cue.at,
    cue: toSpans(tree, cue.tokens),
    cueLemma: cue.verb.lemma,
    source: source === null ? null : toNounPhrase(tree, source.head, cue.at),
    addressee,
    via,
    time: toTime(tree, cue.at),
    polarity: toPolarity(tree, cue),
    features: toFeatures(tree, cue, source),
  };
}

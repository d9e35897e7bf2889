import { readLexicon } from '../../util/readLexicon.js';

import type { Candidate } from '../Candidate.js';

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  readLexicon('judge-weights.tsv').map(([feature = '', weight = '0']) => [feature, Number(weight)]),
);

/**
 * Given a candidate, returns how likely it is to be right, in 0..1: the logistic function of the sum of its features'
 * weights (`lexicon/judge-weights.tsv`; a feature without a weight counts nothing).
 */
export function scoreCandidate({ features }: Candidate): number {
  const odds = features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), WEIGHTS.get('(bias)') ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

import { readLexicon } from '../../util/readLexicon.js';

const CURVE: ReadonlyMap<string, number> = new Map(
  readLexicon('confidence.tsv').map(([name = '', value = '0']) => [name, Number(value)]),
);

/**
 * Given the score of a candidate, returns how often a statement of such a score has the right content and speaker: the
 * logistic function of the score's log odds, scaled and shifted (`lexicon/confidence.tsv`; the calibration of Platt 1999).
 */
export function toConfidence(score: number): number {
  const odds = Math.log(score / (1 - score));
  return 1 / (1 + Math.exp(-((CURVE.get('scale') ?? 1) * odds + (CURVE.get('shift') ?? 0))));
}

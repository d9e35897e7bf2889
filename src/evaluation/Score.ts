import { ERROR_CLASSES } from './classifyMistakes.js';
import { toReliability } from './Reliability.js';
import { toGroupMeasures, toMeasures } from './Tally.js';

import type { ErrorClass } from './classifyMistakes.js';
import type { Coreference } from './graphs/Coreference.js';
import type { Judgement, Reliability } from './Reliability.js';
import type { Mistake, Results } from './Results.js';
import type { ByGroup, Measure, Metric } from './Tally.js';

/** What a set of articles scores: sums over all articles, never means of articles. */
export interface Score {
  readonly articles: number;
  readonly statements: ByGroup<Measure>;
  readonly measures: Readonly<Record<Metric, Measure>>;
  /** Of graphs alone. */
  readonly coreference: Coreference | null;
  readonly mistakes: readonly Mistake[];
  /** How often each class of mistake occurs, the most frequent first. */
  readonly classes: readonly (readonly [type: ErrorClass, count: number])[];
  readonly reliability: readonly Reliability[];
  /** What the reliability is counted from. */
  readonly judgements: readonly Judgement[];
}

/** Given results of so many articles, returns their score. */
export function toScore(results: Results, articles: number, coreference: Coreference | null): Score {
  const { tallies, groups, mistakes, judgements } = results;
  return {
    articles,
    statements: toGroupMeasures(groups),
    measures: toMeasures(tallies),
    coreference,
    mistakes,
    classes: countClasses(mistakes),
    reliability: toReliability(judgements),
    judgements,
  };
}

function countClasses(mistakes: readonly Mistake[]): [ErrorClass, number][] {
  const counts = ERROR_CLASSES.map((type): [ErrorClass, number] => [
    type,
    mistakes.filter((mistake) => mistake.class === type).length,
  ]);
  return counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
}

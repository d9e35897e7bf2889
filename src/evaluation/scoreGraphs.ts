import { alignEntities } from './alignEntities.js';
import { ERROR_CLASSES } from './classifyMistakes.js';
import { toReliability } from './Reliability.js';
import { scoreRelations } from './scoreRelations.js';
import { scoreStatements } from './scoreStatements.js';
import { add, createTallies, METRICS, toMeasure } from './Tally.js';
import { toEntityViews } from './toEntityViews.js';

import type { ArticleGraph } from '../graph/ArticleGraph.js';
import type { ErrorClass } from './classifyMistakes.js';
import type { Judgement, Reliability } from './Reliability.js';
import type { Mistake, Scoring } from './scoreStatements.js';
import type { Measure, Metric, Tallies } from './Tally.js';
import type { EntityView } from './toEntityViews.js';

/** What a set of articles scores: sums over all articles, never means of articles. */
export interface Score {
  readonly articles: number;
  readonly measures: Readonly<Record<Metric, Measure>>;
  readonly mistakes: readonly Mistake[];
  /** How often each class of mistake occurs, the most frequent first. */
  readonly classes: readonly (readonly [type: ErrorClass, count: number])[];
  readonly reliability: readonly Reliability[];
}

/** One article's gold graph and what was found in the same text. */
export type GraphPair = readonly [gold: ArticleGraph, found: ArticleGraph];

/** Given gold graphs with the graphs found in the same texts, returns precision, recall and F1 of what matters. */
export function scoreGraphs(pairs: readonly GraphPair[]): Score {
  const tallies = createTallies();
  const mistakes: Mistake[] = [];
  const judgements: Judgement[] = [];
  for (const [gold, found] of pairs) scoreArticle(gold, found, { tallies, mistakes, judgements });
  const measures = Object.fromEntries(METRICS.map((metric) => [metric, toMeasure(tallies[metric])]));
  return {
    articles: pairs.length,
    measures: measures as Score['measures'],
    mistakes,
    classes: countClasses(mistakes),
    reliability: toReliability(judgements),
  };
}

function countClasses(mistakes: readonly Mistake[]): [ErrorClass, number][] {
  const counts = ERROR_CLASSES.map((type): [ErrorClass, number] => [
    type,
    mistakes.filter((mistake) => mistake.class === type).length,
  ]);
  return counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
}

interface Results {
  readonly tallies: Tallies;
  readonly mistakes: Mistake[];
  readonly judgements: Judgement[];
}

function scoreArticle(gold: ArticleGraph, found: ArticleGraph, { tallies, mistakes, judgements }: Results): void {
  const { text } = gold;
  const [golds, founds] = [toEntityViews(text, gold.entities), toEntityViews(text, found.entities)];
  countMentions(golds, founds, tallies);
  const scoring: Scoring = {
    text,
    tallies,
    alignment: alignEntities(golds, founds),
    report: (kind, words, type) =>
      void mistakes.push({ article: gold.id, kind, ...(type !== undefined && { class: type }), text: words }),
    judge: (judgement) => void judgements.push(judgement),
  };
  const statements = scoreStatements(gold.statements, found.statements, scoring);
  scoreRelations(gold.relations, found.relations, { ...scoring, statements });
}

function countMentions(golds: readonly EntityView[], founds: readonly EntityView[], tallies: Tallies): void {
  const toKeys = (views: readonly EntityView[]): Set<string> =>
    new Set(views.flatMap((view) => view.mentions.map((mention) => mention.key)));
  const [expected, found] = [toKeys(golds), toKeys(founds)];
  const right = [...found].filter((key) => expected.has(key)).length;
  add(tallies.mentions, { right, found: found.size, expected: expected.size });
}

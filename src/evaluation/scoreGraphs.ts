import { alignEntities } from './alignEntities.js';
import { scoreRelations } from './scoreRelations.js';
import { scoreStatements } from './scoreStatements.js';
import { add, createTallies, METRICS, toMeasure } from './Tally.js';
import { toEntityViews } from './toEntityViews.js';

import type { ArticleGraph } from '../graph/ArticleGraph.js';
import type { Mistake, Scoring } from './scoreStatements.js';
import type { Measure, Metric, Tallies } from './Tally.js';
import type { EntityView } from './toEntityViews.js';

/** What a set of articles scores: sums over all articles, never means of articles. */
export interface Score {
  readonly articles: number;
  readonly measures: Readonly<Record<Metric, Measure>>;
  readonly mistakes: readonly Mistake[];
}

/** One article's gold graph and what was found in the same text. */
export type GraphPair = readonly [gold: ArticleGraph, found: ArticleGraph];

/** Given gold graphs with the graphs found in the same texts, returns precision, recall and F1 of what matters. */
export function scoreGraphs(pairs: readonly GraphPair[]): Score {
  const tallies = createTallies();
  const mistakes: Mistake[] = [];
  for (const [gold, found] of pairs) scoreArticle(gold, found, { tallies, mistakes });
  const measures = Object.fromEntries(METRICS.map((metric) => [metric, toMeasure(tallies[metric])]));
  return { articles: pairs.length, measures: measures as Score['measures'], mistakes };
}

function scoreArticle(
  gold: ArticleGraph,
  found: ArticleGraph,
  { tallies, mistakes }: { tallies: Tallies; mistakes: Mistake[] },
): void {
  const { text } = gold;
  const [golds, founds] = [toEntityViews(text, gold.entities), toEntityViews(text, found.entities)];
  countMentions(golds, founds, tallies);
  const scoring: Scoring = {
    text,
    tallies,
    alignment: alignEntities(golds, founds),
    report: (kind, words) => void mistakes.push({ article: gold.id, kind, text: words }),
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

import { alignEntities } from './alignEntities.js';
import { createCoreferenceTallies, toCoreference } from './Coreference.js';
import { createResults } from '../Results.js';
import { toScore } from '../Score.js';
import { scoreEntities } from './scoreEntities.js';
import { scoreRelations } from './scoreRelations.js';
import { scoreStatements } from './scoreStatements.js';
import { toEntityViews } from './toEntityViews.js';

import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import type { CoreferenceTallies } from './Coreference.js';
import type { Results } from '../Results.js';
import type { Score } from '../Score.js';
import type { Scoring } from './Scoring.js';

/** One article's gold graph and what was found in the same text. */
export type GraphPair = readonly [gold: ArticleGraph, found: ArticleGraph];

/**
 * Given gold graphs with the graphs found in the same texts, returns precision, recall and F1 of what matters. `joint`:
 * content, resolved speaker, and whom it is about.
 */
export function scoreGraphs(pairs: readonly GraphPair[]): Score {
  const results = createResults();
  const coreference = createCoreferenceTallies();
  for (const [gold, found] of pairs) scoreArticle(gold, found, { ...results, coreference });
  return toScore(results, pairs.length, toCoreference(coreference));
}

interface GraphResults extends Results {
  readonly coreference: CoreferenceTallies;
}

function scoreArticle(gold: ArticleGraph, found: ArticleGraph, results: GraphResults): void {
  const { id, text } = gold;
  const [golds, founds] = [toEntityViews(text, gold.entities), toEntityViews(text, found.entities)];
  scoreEntities(golds, founds, results);
  const scoring: Scoring = {
    ...results,
    article: id,
    text,
    alignment: alignEntities(golds, founds),
    report: (kind, words, type) =>
      void results.mistakes.push({ article: id, kind, ...(type !== undefined && { class: type }), text: words }),
  };
  const statements = scoreStatements(gold.statements, found.statements, scoring);
  scoreRelations(gold.relations, found.relations, { ...scoring, statements });
}

import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import { findCurations, NO_CURATIONS } from '../curation/findCurations.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import type { ArticleRows } from './buildArticleRows.js';
import { buildArticleRows } from './buildArticleRows.js';

/**
 * Given an engine and checked article graphs, returns the rows each writes, with what people decided about its
 * entities and statements. Where they did, the article keeps what came in, so that a decision can be undone.
 * One query for all of them where nothing was decided.
 */
export async function findCuratedRows(engine: CypherEngine, graphs: readonly ArticleGraph[]): Promise<ArticleRows[]> {
  const plain = graphs.map((graph) => buildArticleRows(graph));
  const curations = await findCurations(engine, plain.flatMap(toTargets));
  if (curations === NO_CURATIONS) return plain;
  const isDecided = (id: string): boolean => curations.redirects.has(id) || curations.reviews.has(id);
  return plain.map((rows, at) => {
    if (!toTargets(rows).some(isDecided)) return rows;
    const curated = buildArticleRows(graphs[at]!, curations);
    const original = JSON.stringify({ ...graphs[at]!, text: undefined });
    return { ...curated, article: { ...curated.article, original } };
  });
}

function toTargets({ entities, statementIds }: ArticleRows): string[] {
  return [...entities.map(({ id }) => String(id)), ...statementIds];
}

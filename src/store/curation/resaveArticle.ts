import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import { findArticleGraphs } from '../find/findArticleGraphs.js';
import { buildRemoval } from '../save/removeArticle.js';
import { runQuery } from '../find/runQuery.js';
import { findCuratedRows } from '../save/findCuratedRows.js';
import { buildSave } from '../save/saveArticle.js';

/**
 * Given an engine and an article's store id, saves the article anew from what came in, with the decisions that stand
 * now. What told an addition from a correction stays, so that the same article again is still UNCHANGED.
 */
export async function resaveArticle(engine: CypherEngine, articleId: string): Promise<void> {
  const [row] = await runQuery(engine, 'findOriginal', { parameters: { articleId } });
  if (row === undefined) return;
  const { original, text, digest } = row;
  const graph =
    typeof original === 'string'
      ? ({ ...JSON.parse(original), text } as ArticleGraph)
      : (await findArticleGraphs(engine, [articleId]))[0];
  if (!graph) return;
  const [rows] = await findCuratedRows(engine, [graph]);
  await engine.write([...buildRemoval(articleId), ...buildSave([{ rows: rows!, digest: String(digest) }])]);
}

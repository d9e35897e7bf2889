import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import type { CypherEngine, CypherRow } from '../engine/CypherEngine.js';
import { findArticleGraphs } from '../find/findArticleGraphs.js';
import { runQuery } from '../find/runQuery.js';
import { toText } from '../find/toText.js';
import { toArticleId } from '../save/buildArticleRows.js';
import { findCuratedRows } from '../save/findCuratedRows.js';
import { buildRemoval } from '../save/removeArticles.js';
import { buildSave } from '../save/saveArticle.js';

/**
 * Given an engine and store ids of articles, saves these anew from what came in, with the decisions that stand now, all in one
 * transaction. What told an addition from a correction stays, so that the same article again is still UNCHANGED, and when it was loaded.
 */
export async function resaveArticles(engine: CypherEngine, articleIds: readonly string[]): Promise<void> {
  const stored = await runQuery(engine, 'findOriginals', { parameters: { articleIds } });
  const graphs = await findGraphs(engine, stored);
  const rows = await findCuratedRows(engine, graphs);
  const kept = new Map(
    stored.map(({ id, digest, loadedAt }) => [id, { digest: String(digest), loadedAt: toText(loadedAt) }]),
  );
  const articles = rows.map((row) => ({ rows: row, ...kept.get(row.articleId)! }));
  if (articles.length === 0) return;
  const ids = articles.map(({ rows: { articleId } }) => articleId);
  await engine.write([...buildRemoval(engine, ids), ...buildSave(articles)]);
}

// As they came: kept with what decisions have changed, else what is stored.
async function findGraphs(engine: CypherEngine, stored: readonly CypherRow[]): Promise<ArticleGraph[]> {
  const unchanged = stored.filter(({ original }) => typeof original !== 'string').map(({ id }) => String(id));
  const found = await findArticleGraphs(engine, unchanged);
  const changed = stored.flatMap(({ original, text }) =>
    typeof original === 'string' ? [{ ...JSON.parse(original), text } as ArticleGraph] : [],
  );
  return [...found, ...changed].sort((a, b) => (toArticleId(a.id) < toArticleId(b.id) ? -1 : 1));
}

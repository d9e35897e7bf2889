import type { CypherEngine } from '../engine/CypherEngine.js';
import { isDescending } from './findArticles.js';
import { findEntityCounts } from './findEntityCounts.js';
import { runQuery } from './runQuery.js';
import type { ArticleSummary } from '../Rows.js';
import type { ArticleOrder, Page, PageRequest } from '../Store.js';
import { keepGiven, toKeyRange } from './toPage.js';
import { toPagesOf } from './toPagesOf.js';
import { toArticleSummary } from './toRows.js';

/** Given an engine, ids of entities, an order and a page, returns that page of the articles that mention each, in one query. */
export async function findArticlesOf(
  engine: CypherEngine,
  entityIds: readonly string[],
  { order, page }: { order: ArticleOrder; page: PageRequest },
): Promise<Page<ArticleSummary>[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: isDescending(order) });
  const byLoad = order === 'LOADED_AT_DESC';
  const bounds = keepGiven(byLoad ? { aboveLoaded: above, belowLoaded: below } : { above, below });
  const rows = await runQuery(engine, 'findArticlesOf', {
    parameters: { entityIds: [...new Set(entityIds)], ...bounds, limit },
    tags: [byLoad ? 'loaded' : 'published', descending ? 'down' : 'up'],
  });
  const toRow = ({ article }: (typeof rows)[number]): ArticleSummary => toArticleSummary(article);
  return toPagesOf(rows, { parentIds: entityIds, page, descending, toRow });
}

/** Given an engine and ids of entities, returns how many articles mention each. */
export async function countArticlesOf(engine: CypherEngine, entityIds: readonly string[]): Promise<number[]> {
  const counts = new Map((await findEntityCounts(engine, entityIds)).map(({ id, articles }) => [id, articles]));
  return entityIds.map((id) => counts.get(id) ?? 0);
}

import type { CypherEngine, CypherValue } from './CypherEngine.js';
import { toDates } from './findStatements.js';
import { findArticleId } from './removeArticle.js';
import { runCount, runQuery } from './runQuery.js';
import type { ArticleFilter, ArticleOrder, ArticleRow, ArticleSummary, Page, PageRequest } from './Store.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { toArticleRow, toArticleSummary } from './toRows.js';

/** Given an engine, a filter, an order and a page, returns the page of articles without their texts, in one query. */
export async function findArticles(
  engine: CypherEngine,
  filter: ArticleFilter,
  { order, page }: { order: ArticleOrder; page: PageRequest },
): Promise<Page<ArticleSummary>> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: order === 'PUBLISHED_AT_DESC' });
  const { parameters, tags } = toConditions(filter);
  const rows = await runQuery(engine, 'findArticles', {
    parameters: { ...parameters, ...keepGiven({ above, below }), limit },
    tags: [...tags, descending ? 'newest' : 'oldest'],
  });
  return toPage(
    rows.map(({ key, article }) => ({ key: String(key), row: toArticleSummary(article) })),
    page,
  );
}

/** Given an engine and a filter, returns how many articles pass it. */
export async function countArticles(engine: CypherEngine, filter: ArticleFilter): Promise<number> {
  return runCount(engine, 'findArticles', toConditions(filter));
}

/** Given an engine and an article's store id, own id or url, returns it with its text, or null. */
export async function findArticle(engine: CypherEngine, ref: string): Promise<ArticleRow | null> {
  const id = await findArticleId(engine, ref);
  return id === null ? null : ((await findArticlesByIds(engine, [id])).get(id) ?? null);
}

/** Given an engine and ids of articles, returns those there are, with their texts, by id. */
export async function findArticlesByIds(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<Map<string, ArticleRow>> {
  if (ids.length === 0) return new Map();
  const rows = await runQuery(engine, 'findArticleTexts', { parameters: { ids: [...new Set(ids)] } });
  return new Map(rows.map(({ article }) => toArticleRow(article)).map((row) => [row.id, row]));
}

function toConditions(filter: ArticleFilter): { parameters: Record<string, CypherValue>; tags: string[] } {
  const { ids, mentionsIds, outlets, titleContains } = filter;
  const start =
    ids !== undefined ? { ids } : mentionsIds?.length === 1 ? { mentionsId: mentionsIds[0] } : { mentionsIds };
  const rest = ids !== undefined && mentionsIds !== undefined ? { onlyMentionsIds: mentionsIds } : {};
  return {
    parameters: keepGiven({
      ...start,
      ...rest,
      outlets,
      titleContains: titleContains?.toLowerCase(),
      ...toDates(filter),
    }),
    tags: ids === undefined && mentionsIds === undefined ? ['all'] : [],
  };
}

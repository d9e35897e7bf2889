import type { CypherEngine, CypherValue } from '../engine/CypherEngine.js';
import { runCount, runKnownCount, runPage, runQuery } from './runQuery.js';
import { narrowRange } from '../save/sortKeys.js';
import type { ArticleRow, ArticleSummary } from '../Rows.js';
import type { ArticleFilter, ArticleOrder, Page, PageRequest } from '../Store.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { toArticleRow, toArticleSummary } from './toRows.js';

/** Given an engine, a filter, an order and a page, returns the page of articles without their texts. */
export async function findArticles(
  engine: CypherEngine,
  filter: ArticleFilter,
  { order, page }: { order: ArticleOrder; page: PageRequest },
): Promise<Page<ArticleSummary>> {
  const range = toKeyRange(page, { descending: isDescending(order) });
  const byLoad = order === 'LOADED_AT_DESC';
  const start = chooseStart(filter, { byLoad });
  const bounds = byLoad ? toLoadBounds(range, filter) : toBounds(start, narrowRange(range, filter));
  const rows = await runPage(engine, 'findArticles', {
    parameters: { ...start.parameters, ...toConditions(filter), ...bounds, limit: range.limit },
    tags: [...start.tags, byLoad ? toLoadTag(range.descending) : toOrderTag(start, range.descending)],
    cards: 'findArticleCards',
  });
  return toPage(
    rows.map((row) => ({ key: String(row['key']), row: toArticleSummary(row['article']) })),
    page,
  );
}

/** Given an engine and a filter, returns how many articles pass it. */
export async function countArticles(engine: CypherEngine, filter: ArticleFilter): Promise<number> {
  const start = chooseStart(filter);
  const conditions = {
    ...toConditions(filter),
    ...keepGiven({ ...narrowRange({ above: null, below: null }, filter) }),
  };
  if (Object.keys(conditions).length === 0 && (start.mentions || start.tags.length > 0)) {
    return runKnownCount(engine, { parameters: start.parameters, tags: start.mentions ? [] : ['articles'] });
  }
  return runCount(engine, 'findArticles', { parameters: { ...start.parameters, ...conditions }, tags: start.tags });
}

/** Given an engine and an article's store id, own id or url, returns it with its text, or null. */
export async function findArticle(engine: CypherEngine, ref: string): Promise<ArticleRow | null> {
  const [row] = await runQuery(engine, 'findArticleTexts', { parameters: { ref }, tags: ['ref'] });
  return row === undefined ? null : toArticleRow(row['article']);
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

/** Given an order of articles, returns whether its keys fall. */
export function isDescending(order: ArticleOrder): boolean {
  return order !== 'PUBLISHED_AT_ASC';
}

interface Start {
  /** Whether it begins with the articles that mention one entity, which an index gives in order. */
  readonly mentions: boolean;
  readonly parameters: Readonly<Record<string, CypherValue>>;
  readonly tags: readonly string[];
}

function chooseStart({ ids, mentionsIds }: ArticleFilter, { byLoad = false } = {}): Start {
  if (ids !== undefined) return { mentions: false, parameters: { ids: [...new Set(ids)] }, tags: [] };
  const [mentionsId, ...more] = mentionsIds ?? [];
  if (mentionsId !== undefined && more.length === 0 && !byLoad)
    return { mentions: true, parameters: { mentionsId }, tags: [] };
  if (mentionsIds !== undefined)
    return { mentions: false, parameters: { mentionsIds: [...new Set(mentionsIds)] }, tags: [] };
  return { mentions: false, parameters: {}, tags: ['all'] };
}

function toConditions({ ids, mentionsIds, outlets, titleContains }: ArticleFilter): Record<string, CypherValue> {
  const onlyMentionsIds = ids === undefined ? undefined : mentionsIds;
  return keepGiven({ onlyMentionsIds, outlets, titleContains: titleContains?.toLowerCase() });
}

function toBounds(
  { mentions }: Start,
  { above, below }: { above: string | null; below: string | null },
): Record<string, CypherValue> {
  return keepGiven(mentions ? { aboveMentions: above, belowMentions: below } : { above, below });
}

// The cursor is one key and the dates are another.
function toLoadBounds(
  { above, below }: { above: string | null; below: string | null },
  filter: ArticleFilter,
): Record<string, CypherValue> {
  const dates = narrowRange({ above: null, below: null }, filter);
  return keepGiven({ ...dates, aboveLoaded: above, belowLoaded: below });
}

function toLoadTag(descending: boolean): string {
  return descending ? 'lastLoaded' : 'firstLoaded';
}

function toOrderTag({ mentions }: Start, descending: boolean): string {
  if (!mentions) return descending ? 'newest' : 'oldest';
  return descending ? 'mentionsNewest' : 'mentionsOldest';
}

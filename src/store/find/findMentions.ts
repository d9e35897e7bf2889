import type { CypherEngine } from '../engine/CypherEngine.js';
import { runCount, runQuery } from './runQuery.js';
import type { MentionRow } from '../Rows.js';
import type { Page, PageRequest } from '../Store.js';
import { toSpans } from '../save/toFlatSpans.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { toArticleSummary, toEntityRow } from './toRows.js';

/** Given an engine, an article's store id and a page, returns the entities it mentions by first mention, in one query. */
export async function findMentions(
  engine: CypherEngine,
  articleId: string,
  page: PageRequest,
): Promise<Page<MentionRow>> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: false });
  const rows = await runQuery(engine, 'findMentions', {
    parameters: { articleId, ...keepGiven({ above, below }), limit },
    tags: [descending ? 'last' : 'first'],
  });
  const mentions = rows.map(({ key, spans, entity, article }) => ({
    key: String(key),
    row: { entity: toEntityRow(entity), article: toArticleSummary(article), spans: toSpans(spans) },
  }));
  return toPage(mentions, page);
}

/** Given an engine and an article's store id, returns how many entities it mentions. */
export async function countMentions(engine: CypherEngine, articleId: string): Promise<number> {
  return runCount(engine, 'findMentions', { parameters: { articleId } });
}

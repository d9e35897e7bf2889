import type { CypherEngine } from '../engine/CypherEngine.js';
import { runQuery } from './runQuery.js';
import type { MentionRow } from '../Rows.js';
import type { Page, PageRequest } from '../Store.js';
import { toSpans } from '../save/toFlatSpans.js';
import { keepGiven, toKeyRange } from './toPage.js';
import { toPagesOf, toTotalsOf } from './toPagesOf.js';
import { toArticleSummary, toEntityRow } from './toRows.js';

/** Given an engine, ids of articles and a page, returns that page of each one's entities, by first mention, in one query. */
export async function findMentionsOf(
  engine: CypherEngine,
  articleIds: readonly string[],
  page: PageRequest,
): Promise<Page<MentionRow>[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: false });
  const rows = await runQuery(engine, 'findMentionsOf', {
    parameters: { articleIds: [...new Set(articleIds)], ...keepGiven({ above, below }), limit },
    tags: [descending ? 'down' : 'up'],
  });
  return toPagesOf<MentionRow>(rows, {
    ...{ parentIds: articleIds, page, descending },
    toRow: ({ spans, entity, article }) => ({
      entity: toEntityRow(entity),
      article: toArticleSummary(article),
      spans: toSpans(spans),
    }),
  });
}

/** Given an engine and ids of articles, returns how many entities each mentions. */
export async function countMentionsOf(engine: CypherEngine, articleIds: readonly string[]): Promise<number[]> {
  const parameters = { articleIds: [...new Set(articleIds)] };
  return toTotalsOf(await runQuery(engine, 'findMentionsOf', { parameters, tags: ['count'] }), articleIds);
}

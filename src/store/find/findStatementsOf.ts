import type { CypherEngine } from '../engine/CypherEngine.js';
import { findEntityCounts } from './findEntityCounts.js';
import { runQuery, runShown } from './runQuery.js';
import type { StatementCard, StatementDetail } from '../Rows.js';
import type { Page, PageRequest, StatementOrder, StatementParent } from '../Store.js';
import { keepGiven, toKeyRange } from './toPage.js';
import { toPagesOf, toTotalsOf } from './toPagesOf.js';
import { toStatementCard } from './toRows.js';

/**
 * Given an engine, what several parents are to their statements, their ids, an order, a page and which details to read, returns that page of
 * each, in one query however many parents.
 */
export async function findStatementsOf(
  engine: CypherEngine,
  parents: { readonly kind: StatementParent; readonly ids: readonly string[] },
  {
    order,
    page,
    details,
  }: { readonly order: StatementOrder; readonly page: PageRequest; readonly details: readonly StatementDetail[] },
): Promise<Page<StatementCard>[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: order === 'SAID_AT_DESC' });
  const inText = order === 'TEXT_ORDER';
  const bounds = inText ? { aboveText: above, belowText: below } : { above, below };
  const found = await runShown(engine, 'findStatementsOf', {
    parameters: { parentIds: [...new Set(parents.ids)], ...keepGiven(bounds), limit },
    tags: [parents.kind, inText ? 'byText' : 'byTime', descending ? 'down' : 'up'],
    cards: 'findStatementCards',
    columns: ['byId', 'keyed', 'ofParents', ...details],
  });
  return toPagesOf(found, { parentIds: parents.ids, page, descending, toRow: (row) => toStatementCard(row, details) });
}

/** Given an engine, what several parents are to their statements and their ids, returns how many each has. */
export async function countStatementsOf(
  engine: CypherEngine,
  { kind, ids }: { readonly kind: StatementParent; readonly ids: readonly string[] },
): Promise<number[]> {
  if (kind !== 'article') return readKept(engine, { kind, ids });
  const parameters = { articleIds: [...new Set(ids)] };
  return toTotalsOf(await runQuery(engine, 'countStatementsOf', { parameters }), ids);
}

async function readKept(
  engine: CypherEngine,
  { kind, ids }: { readonly kind: 'speaker' | 'about'; readonly ids: readonly string[] },
): Promise<number[]> {
  const counts = new Map((await findEntityCounts(engine, [...new Set(ids)])).map((row) => [row.id, row]));
  return ids.map((id) => counts.get(id)?.[kind === 'speaker' ? 'said' : 'about'] ?? 0);
}

import type { CypherEngine } from './CypherEngine.js';
import { findEntityCounts } from './findEntityCounts.js';
import { findStatementsByIds } from './findStatements.js';
import { runQuery } from './runQuery.js';
import type { Page, PageRequest, StatementOrder, StatementParent, StatementRow } from './Store.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';

/**
 * Given an engine, what several parents are to their statements, their ids, an order and a page, returns that page of
 * each: one query for ids and one for cards, however many parents.
 */
export async function findStatementsOf(
  engine: CypherEngine,
  parents: { readonly kind: StatementParent; readonly ids: readonly string[] },
  { order, page }: { order: StatementOrder; page: PageRequest },
): Promise<Page<StatementRow>[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: order === 'SAID_AT_DESC' });
  const inText = order === 'TEXT_ORDER';
  const bounds = inText ? { aboveText: above, belowText: below } : { above, below };
  const found = await runQuery(engine, 'findStatementsOf', {
    parameters: { parentIds: [...new Set(parents.ids)], ...keepGiven(bounds), limit },
    tags: [parents.kind, inText ? 'byText' : 'byTime', descending ? 'down' : 'up'],
  });
  const rows = await findStatementsByIds(
    engine,
    found.map(({ id }) => String(id)),
  );
  return parents.ids.map((parentId) => {
    const own = found.filter((row) => row['parentId'] === parentId).map(({ id, key }) => [String(id), String(key)]);
    const keyed = own.flatMap(([id, key]) => {
      const row = rows.get(id!);
      return row ? [{ key: key!, row }] : [];
    });
    return toPage(keyed.sort(descending ? byKeyDown : byKeyUp), page);
  });
}

/** Given an engine, what several parents are to their statements and their ids, returns how many each has. */
export async function countStatementsOf(
  engine: CypherEngine,
  { kind, ids }: { readonly kind: StatementParent; readonly ids: readonly string[] },
): Promise<number[]> {
  const totals = kind === 'article' ? await countInArticles(engine, ids) : await readKept(engine, { kind, ids });
  return ids.map((id) => totals.get(id) ?? 0);
}

async function countInArticles(engine: CypherEngine, articleIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await runQuery(engine, 'countStatementsOf', { parameters: { articleIds: [...new Set(articleIds)] } });
  return new Map(rows.map(({ parentId, total }) => [String(parentId), Number(total)]));
}

async function readKept(
  engine: CypherEngine,
  { kind, ids }: { readonly kind: 'speaker' | 'about'; readonly ids: readonly string[] },
): Promise<Map<string, number>> {
  const counts = await findEntityCounts(engine, [...new Set(ids)]);
  return new Map(counts.map(({ id, said, about }) => [id, kind === 'speaker' ? said : about]));
}

type Keyed = { readonly key: string };

function byKeyUp(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : 1;
}

function byKeyDown(a: Keyed, b: Keyed): number {
  return -byKeyUp(a, b);
}

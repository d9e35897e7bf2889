import type { CypherEngine, CypherRow } from '../engine/CypherEngine.js';
import { runShown } from './runQuery.js';
import type { StatementCard, StatementDetail } from '../Rows.js';
import { toStatementCard } from './toRows.js';

/** Given an engine, ids of statements and which details to read, returns for each the statements around it, outermost first, itself last, in one query. */
export async function findChains(
  engine: CypherEngine,
  ids: readonly string[],
  details: readonly StatementDetail[],
): Promise<StatementCard[][]> {
  const rows = await readLists(engine, 'findChains', { ids, details });
  return toLists(ids, {
    details,
    rows: rows.sort((a, b) => Number(b['key']) - Number(a['key'])),
  });
}

/** Given the same, returns for each the statements directly within it, in text order, in one query. */
export async function findContained(
  engine: CypherEngine,
  ids: readonly string[],
  details: readonly StatementDetail[],
): Promise<StatementCard[][]> {
  const rows = await readLists(engine, 'findContained', { ids, details });
  return toLists(ids, {
    details,
    rows: rows.sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1)),
  });
}

function readLists(
  engine: CypherEngine,
  name: string,
  { ids, details }: { readonly ids: readonly string[]; readonly details: readonly StatementDetail[] },
): Promise<CypherRow[]> {
  return runShown(engine, name, {
    parameters: { ids: [...new Set(ids)] },
    cards: 'findStatementCards',
    columns: ['keyed', 'ofParents', ...details],
  });
}

function toLists(
  ids: readonly string[],
  { rows, details }: { readonly rows: readonly CypherRow[]; readonly details: readonly StatementDetail[] },
): StatementCard[][] {
  const lists = new Map(ids.map((id) => [id, [] as StatementCard[]]));
  for (const row of rows) lists.get(String(row['parentId']))?.push(toStatementCard(row, details));
  return ids.map((id) => lists.get(id) ?? []);
}

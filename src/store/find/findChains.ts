import type { CypherEngine, CypherRow } from '../engine/CypherEngine.js';
import { runShown } from './runQuery.js';
import type { StatementRow } from '../Rows.js';
import { toStatementRow } from './toRows.js';

/** Given an engine and ids of statements, returns for each the statements around it, outermost first, itself last, in one query. */
export async function findChains(engine: CypherEngine, statementIds: readonly string[]): Promise<StatementRow[][]> {
  const rows = await readLists(engine, 'findChains', statementIds);
  return toLists(
    statementIds,
    rows.sort((a, b) => Number(b['key']) - Number(a['key'])),
  );
}

/** Given an engine and ids of statements, returns for each the statements directly within it, in text order, in one query. */
export async function findContained(engine: CypherEngine, statementIds: readonly string[]): Promise<StatementRow[][]> {
  const rows = await readLists(engine, 'findContained', statementIds);
  return toLists(
    statementIds,
    rows.sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1)),
  );
}

function readLists(engine: CypherEngine, name: string, ids: readonly string[]): Promise<CypherRow[]> {
  return runShown(engine, name, {
    parameters: { ids: [...new Set(ids)] },
    cards: 'findStatementCards',
    columns: ['keyed', 'ofParents', 'whole'],
  });
}

function toLists(ids: readonly string[], rows: readonly CypherRow[]): StatementRow[][] {
  const lists = new Map(ids.map((id) => [id, [] as StatementRow[]]));
  for (const row of rows) lists.get(String(row['parentId']))?.push(toStatementRow(row));
  return ids.map((id) => lists.get(id) ?? []);
}

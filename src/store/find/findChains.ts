import type { CypherEngine } from '../engine/CypherEngine.js';
import { findStatementsByIds } from './findStatements.js';
import { runQuery } from './runQuery.js';
import type { StatementRow } from '../Store.js';

/** Given an engine and ids of statements, returns for each the statements around it, outermost first, itself last. Two queries for all. */
export async function findChains(engine: CypherEngine, statementIds: readonly string[]): Promise<StatementRow[][]> {
  const steps = await runQuery(engine, 'findChains', { parameters: { ids: [...new Set(statementIds)] } });
  return toLists(
    engine,
    statementIds,
    steps.map(({ id, outerId }) => [String(id), String(outerId)]),
  );
}

/** Given an engine and ids of statements, returns for each the statements directly within it, in text order. Two queries for all. */
export async function findContained(engine: CypherEngine, statementIds: readonly string[]): Promise<StatementRow[][]> {
  const steps = await runQuery(engine, 'findContained', { parameters: { ids: [...new Set(statementIds)] } });
  return toLists(
    engine,
    statementIds,
    steps.map(({ id, innerId }) => [String(id), String(innerId)]),
  );
}

async function toLists(
  engine: CypherEngine,
  ids: readonly string[],
  steps: readonly (readonly [id: string, member: string])[],
): Promise<StatementRow[][]> {
  const rows = await findStatementsByIds(
    engine,
    steps.map(([, member]) => member),
  );
  const lists = new Map<string, StatementRow[]>();
  for (const [id, member] of steps) {
    const row = rows.get(member);
    if (row !== undefined) lists.set(id, [...(lists.get(id) ?? []), row]);
  }
  return ids.map((id) => lists.get(id) ?? []);
}

import type { CypherEngine } from '../engine/CypherEngine.js';
import { runQuery } from './runQuery.js';
import type { EntitySummary, NamedRow } from '../Rows.js';

/** Given an engine and normalized names, returns the entities called so anywhere, by each name the best known first. */
export async function findNames(engine: CypherEngine, keys: readonly string[]): Promise<NamedRow[]> {
  if (keys.length === 0) return [];
  const rows = await runQuery(engine, 'findEntityNames', { parameters: { keys } });
  return rows.map((row) => ({
    key: String(row['key']),
    entity: { id: String(row['id']), name: String(row['name']), kind: row['kind'] as EntitySummary['kind'] },
  }));
}

/** Given an engine and the first letters of normalized names, returns the names that begin so, 5,000 at most. */
export async function findNameKeys(engine: CypherEngine, prefixes: readonly string[]): Promise<string[]> {
  if (prefixes.length === 0) return [];
  const rows = await runQuery(engine, 'findNameKeys', { parameters: { prefixes } });
  return rows.map((row) => String(row['key']));
}

/** Given an engine, returns the names of all outlets, in order, 1,000 at most. */
export async function findOutlets(engine: CypherEngine): Promise<string[]> {
  const rows = await runQuery(engine, 'findOutlets', { parameters: {} });
  return rows.map((row) => String(row['outlet']));
}

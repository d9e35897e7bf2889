import type { CypherEngine } from '../engine/CypherEngine.js';
import { runQuery } from './runQuery.js';
import type { EntityCounts } from '../Rows.js';

/** Given an engine and ids of entities, returns how many statements each of those there are made, how many are about it, and how many articles mention it. */
export async function findEntityCounts(engine: CypherEngine, ids: readonly string[]): Promise<EntityCounts[]> {
  if (ids.length === 0) return [];
  const rows = await runQuery(engine, 'findEntityCounts', { parameters: { ids: [...new Set(ids)] } });
  return rows.map(({ id, said, about, articles }) => ({
    ...{ id: String(id), said: Number(said), about: Number(about), articles: Number(articles) },
  }));
}

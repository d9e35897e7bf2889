import type { CypherEngine } from '../../engine/CypherEngine.js';
import type { GraphNode } from '../../Rows.js';
import { runQuery } from '../runQuery.js';
import { toEntitySummary } from '../toRows.js';

/** Given an engine and ids, returns these entities with all that was said by and about them. */
export async function readNodes(engine: CypherEngine, ids: readonly string[]): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  return (await runQuery(engine, 'findGraphNodes', { parameters: { ids } })).map((row) => {
    const { id, name, kind } = toEntitySummary(row['entity']);
    return { id, label: name, kind, said: Number(row['said']), about: Number(row['about']) };
  });
}

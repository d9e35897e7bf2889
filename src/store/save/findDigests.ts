import type { CypherEngine } from '../engine/CypherEngine.js';
import { readQuery } from '../engine/readCypher.js';

/** Given an engine and store ids of articles, returns what tells the content of each that is stored; one query. */
export async function findDigests(engine: CypherEngine, articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await engine.read(readQuery('findDigests'), { articleIds });
  return new Map(rows.map(({ id, digest }) => [String(id), String(digest)]));
}

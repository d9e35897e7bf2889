import DataLoader from 'dataloader';

import { StoreError } from '../../errors.js';
import type { CypherEngine, CypherQuery, CypherRow } from './CypherEngine.js';

/**
 * Given an engine, returns one for a single operation: the reads that it asks for in one moment, before it waits for any of
 * them, go to the engine together, in one round trip. So an operation makes as many trips as it has steps of which one needs
 * the answer of the other, and never more for longer lists; what is asked for twice is read once. When a trip fails, each read is tried alone, so that what one
 * of them fails by is no other's failure.
 */
export function gatherReads(engine: CypherEngine): CypherEngine {
  const reads = new DataLoader<CypherQuery, CypherRow[]>((queries) => readTogether(engine, queries), {
    cache: false,
    // After all that can go on without the engine has gone on.
    batchScheduleFn: (send) => setImmediate(send),
  });
  return {
    name: engine.name,
    migrate: () => engine.migrate(),
    read: (text, parameters = {}) => reads.load({ text, parameters }),
    readAll: (queries) => engine.readAll(queries),
    write: (queries) => engine.write(queries),
    ...(engine.textSearch && { textSearch: engine.textSearch }),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

async function readTogether(
  engine: CypherEngine,
  queries: readonly CypherQuery[],
): Promise<ArrayLike<CypherRow[] | Error>> {
  if (queries.length === 1) return engine.readAll(queries);
  const keys = queries.map(({ text, parameters }) => `${text}\n${JSON.stringify(parameters)}`);
  const different = new Map(keys.map((key, at) => [key, queries[at]!]));
  try {
    const rows = await engine.readAll([...different.values()]);
    const found = new Map([...different.keys()].map((key, at) => [key, rows[at]!]));
    return keys.map((key) => found.get(key)!);
  } catch (error) {
    const isOneToBlame = error instanceof StoreError && error.code !== 'STORE_UNAVAILABLE';
    if (!isOneToBlame) throw error;
    return Promise.all(queries.map(({ text, parameters }) => engine.read(text, parameters).catch(toError)));
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

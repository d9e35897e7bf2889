import DataLoader from 'dataloader';

import type { CypherEngine, CypherQuery, CypherRow } from './CypherEngine.js';

/**
 * Given an engine, returns one for a single operation: the reads that it asks for in one moment, before it waits for any of
 * them, go to the engine together, in one round trip. So an operation makes as many trips as it has steps of which one needs
 * the answer of the other, and never more for longer lists. What one of them fails by, all of that trip fail by.
 */
export function gatherReads(engine: CypherEngine): CypherEngine {
  const reads = new DataLoader<CypherQuery, CypherRow[]>((queries) => engine.readAll(queries), {
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
    search: (text, options) => engine.search(text, options),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

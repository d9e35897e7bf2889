import type { CypherEngine, CypherParameters } from '../../src/store/engine/CypherEngine.js';

/** A query as it was sent, with its parameters. */
export interface RecordedQuery {
  readonly text: string;
  readonly parameters: CypherParameters;
}

/** Given an engine, returns one that does the same and keeps what it was asked; a write counts once. */
export function recordQueries(engine: CypherEngine): {
  engine: CypherEngine;
  reads: RecordedQuery[];
  writes: RecordedQuery[][];
} {
  const reads: RecordedQuery[] = [];
  const writes: RecordedQuery[][] = [];
  return {
    reads,
    writes,
    engine: {
      name: engine.name,
      migrate: () => engine.migrate(),
      ...(engine.textSearch && { textSearch: engine.textSearch }),
      ping: () => engine.ping(),
      close: () => engine.close(),
      read: (text, parameters = {}) => {
        reads.push({ text, parameters });
        return engine.read(text, parameters);
      },
      readAll: (queries) => {
        reads.push(...queries);
        return engine.readAll(queries);
      },
      write: (queries) => {
        writes.push([...queries]);
        return engine.write(queries);
      },
    },
  };
}

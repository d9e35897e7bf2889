import type { CypherEngine } from './engine/CypherEngine.js';

/** Where a store lies: a Neo4j by its URI, or an embedded one in the folder `path`, or in memory without it. */
export interface EngineOptions {
  readonly neo4jUri?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  readonly path?: string | undefined;
  /** How long one transaction that reads from Neo4j may take, in milliseconds; Infinity for no limit. */
  readonly readMilliseconds?: number | undefined;
}

/**
 * Given where the store lies, returns its engine, connected and with its schema up to date. Only the engine
 * that is used is loaded. Throws StoreError when it cannot be reached, opened or migrated.
 */
export async function openEngine(options: EngineOptions = {}): Promise<CypherEngine> {
  const engine = await connect(options);
  try {
    await engine.migrate();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function connect({ neo4jUri, path, ...access }: EngineOptions): Promise<CypherEngine> {
  if (neo4jUri === undefined) return (await import('./engine/EmbeddedEngine.js')).openEmbeddedEngine(path);
  return (await import('./engine/Neo4jEngine.js')).openNeo4jEngine({ uri: neo4jUri, ...access });
}

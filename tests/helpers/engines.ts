import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import { openEngine } from '../../src/store/openEngine.js';
import { takeLock } from './takeLock.js';

/** An engine under test; `open` gives it empty, with its schema. Whoever opens it closes it. */
export interface TestEngine {
  readonly name: 'embedded' | 'neo4j';
  readonly open: () => Promise<CypherEngine>;
}

/** How to reach the Neo4j of this run, or null where there is none. */
export const neo4jAccess = readAccess();

// There is one database: a file that imports this list has it to itself until its last test has run. Waiting
// here, while the file is loaded, counts towards no test's time.
const release = neo4jAccess === null ? null : await takeLock(neo4jAccess.neo4jUri);
afterAll(async () => release?.());

/** The engines that every store test runs on: the embedded one, and Neo4j where one can be had; with CI set, it must. */
export const engines: readonly TestEngine[] = [
  { name: 'embedded', open: () => openEngine({}) },
  ...(neo4jAccess === null ? [] : [{ name: 'neo4j' as const, open: () => openEmptyNeo4j(neo4jAccess!) }]),
];

async function openEmptyNeo4j(access: NonNullable<typeof neo4jAccess>): Promise<CypherEngine> {
  const engine = await openEngine(access);
  if (process.env['NEO4J_URI'] === access.neo4jUri) await claim(engine);
  await engine.write([{ text: 'MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n', parameters: {} }]);
  return engine;
}

// Tests empty the database. One that somebody else gave is only taken when it is empty, and then marked as theirs.
async function claim(engine: CypherEngine): Promise<void> {
  const [found] = await engine.read('MATCH (n) WHERE NOT n:SchemaVersion RETURN count(n) AS total');
  const [mark] = await engine.read('MATCH (v:SchemaVersion {forTests: true}) RETURN count(v) AS total');
  if (found?.['total'] !== 0 && mark?.['total'] === 0) {
    await engine.close();
    throw new Error(
      'NEO4J_URI: expected an empty database for the tests, which delete what is in it; found one with data',
    );
  }
  await engine.write([{ text: 'MATCH (v:SchemaVersion) SET v.forTests = true', parameters: {} }]);
}

function readAccess(): { neo4jUri: string; username: string; password: string } | null {
  const {
    HEARSAY_TEST_NEO4J_URI: neo4jUri,
    HEARSAY_TEST_NEO4J_USERNAME: username = 'neo4j',
    HEARSAY_TEST_NEO4J_PASSWORD: password = '',
    CI,
  } = process.env;
  if (neo4jUri) return { neo4jUri, username, password };
  if (CI) throw new Error('CI is set: expected a Neo4j in HEARSAY_TEST_NEO4J_URI, found none');
  return null;
}

import { migrate } from '../../src/store/engine/migrate.js';
import type { SchemaFile } from '../../src/store/engine/readCypher.js';
import { readSchemaFiles } from '../../src/store/engine/readCypher.js';
import { toEmbeddedSchema } from '../../src/store/engine/toEmbeddedSchema.js';
import { createStore } from '../../src/store/createStore.js';
import { createGrownGraphs } from '../helpers/createGrownGraphs.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines } from '../helpers/engines.js';

const FILES: SchemaFile[] = [
  { number: 1, name: 'one', statements: ['CREATE 1'] },
  { number: 2, name: 'two', statements: ['CREATE 2a', 'CREATE 2b'] },
];

test('migrate() applies the files in order, once', async () => {
  const { target, applied } = createTarget();
  await migrate(target, FILES.slice(0, 1));
  await migrate(target, FILES);
  await migrate(target, FILES);
  expect(applied).toEqual(['CREATE 1', 'CREATE 2a', 'CREATE 2b']);
});

test('migrate() refuses a file that was changed after it was applied', async () => {
  const { target } = createTarget();
  await migrate(target, FILES);
  const changed = [{ ...FILES[0]!, statements: ['CREATE 1 differently'] }, FILES[1]!];
  await expect(migrate(target, changed)).rejects.toMatchObject({
    code: 'STORE_QUERY',
    message: expect.stringContaining('schema file 1 "one" as it was applied, found it changed'),
  });
});

test('migrate() refuses a store that a newer program wrote', async () => {
  const { target } = createTarget();
  await migrate(target, FILES);
  await expect(migrate(target, FILES.slice(0, 1))).rejects.toThrow('expected schema version 1 or older, found 2');
});

test('the schema files are numbered without a gap', () => {
  expect(readSchemaFiles().map(({ number }) => number)).toEqual(readSchemaFiles().map((_, at) => at + 1));
});

test('every schema statement can be repeated and has a form for the embedded engine', () => {
  for (const statement of readSchemaFiles().flatMap(({ statements }) => statements)) {
    expect(statement).toMatch(/^(CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS FOR |MATCH [^;]+\sSET )/);
    for (const mapped of toEmbeddedSchema(statement)) {
      if (statement.startsWith('MATCH')) expect(mapped).toBe(statement);
      else expect(mapped).toMatch(/^CREATE INDEX \w+ IF NOT EXISTS FOR \(n:\w+\) ON \(n\.\w+\)$/);
    }
  }
});

describe.each(engines)('migrate() on $name', ({ open }) => {
  test('tells a store made before it was kept what a pair was latest said to talk about', async () => {
    const engine = await open();
    await createStore(engine).saveArticles(createGrownGraphs(5));
    const kept = await dumpStore(engine);
    const forget = ['MATCH (p:Pair) REMOVE p.latest', 'MATCH (v:SchemaVersion {number: 5}) DELETE v'];
    await engine.write(forget.map((text) => ({ text, parameters: {} })));
    expect(await dumpStore(engine)).not.toEqual(kept);
    await engine.migrate();
    expect(await dumpStore(engine)).toEqual(kept);
    await engine.close();
  });

  test('is recorded in the store and repeatable', async () => {
    const engine = await open();
    await engine.migrate();
    const rows = await engine.read('MATCH (v:SchemaVersion) RETURN v.number AS number, v.name AS name ORDER BY number');
    expect(rows).toEqual(readSchemaFiles().map(({ number, name }) => ({ number, name })));
    await engine.close();
  });
});

function createTarget() {
  const versions: { number: number; checksum: string }[] = [];
  const applied: string[] = [];
  return {
    applied,
    target: {
      read: async () => versions,
      apply: async (statement: string) => {
        applied.push(statement);
      },
      record: async ({ number, checksum }: { number: number; checksum: string }) => {
        versions.push({ number, checksum });
      },
    },
  };
}

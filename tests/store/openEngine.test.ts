import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { StoreError } from '../../src/errors.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines, neo4jAccess } from '../helpers/engines.js';
import { readGold } from '../helpers/readGold.js';

describe('openEngine() of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('gives back after closing what was saved', async () => {
    const path = join(folder, 'new', 'store');
    const first = await openEngine({ path });
    await createStore(first).saveArticle(readGold('envoy-recalled'));
    await createStore(first).search('treaty', { limit: 1 }, []);
    const saved = await dumpStore(first);
    await first.close();
    const second = await openEngine({ path });
    expect(await dumpStore(second)).toEqual(saved);
    expect((await createStore(second).saveArticle(readGold('envoy-recalled'))).outcome).toBe('UNCHANGED');
    expect((await createStore(second).countHits('treaty')).count).toBeGreaterThan(0);
    await second.close();
  });

  test('says that another process has it open', async () => {
    const engine = await openEngine({ path: folder });
    await expect(openEngine({ path: folder })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      retriable: true,
      message: `Cannot open the store "${folder}": another process has it open, and an embedded store takes one at a time`,
    });
    await engine.close();
    await (await openEngine({ path: folder })).close();
  });

  test('opens after a process that had it open was killed, with what it had committed', async () => {
    const grafeo = createRequire(import.meta.url).resolve('@grafeo-db/js');
    const file = join(folder, 'hearsay.grafeo');
    const script = `const { GrafeoDB } = require(${JSON.stringify(grafeo)}); const db = GrafeoDB.create(${JSON.stringify(file)});
      db.executeCypher('CREATE (:Kept {id: 1})').then(() => process.kill(process.pid, 'SIGKILL'));`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    const engine = await openEngine({ path: folder });
    expect(await engine.read('MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 1 }]);
    await engine.close();
  });

  test('says that its file is damaged', async () => {
    writeFileSync(join(folder, 'hearsay.grafeo'), 'not a database');
    await expect(openEngine({ path: folder })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('hearsay.grafeo in it is damaged'),
    });
  });

  test('says that a part of its file is damaged', async () => {
    const engine = await openEngine({ path: folder });
    await createStore(engine).saveArticle(readGold('envoy-recalled'));
    await engine.close();
    const file = join(folder, 'hearsay.grafeo');
    writeFileSync(
      file,
      readFileSync(file).map((byte, at) => (at > 9_000 && at < 20_000 ? byte ^ 0x5a : byte)),
    );
    await expect(openEngine({ path: folder })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('hearsay.grafeo in it is damaged'),
    });
  });

  test('says that it is a file', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    await expect(openEngine({ path })).rejects.toThrow('expected a folder, found a file');
  });

  test('says that no folder can be made there, where the system takes none', async () => {
    await expect(openEngine({ path: join(folder, 'new', 'deeper') }).then((engine) => engine.close())).resolves.toBe(
      undefined,
    );
    await expect(openEngine({ path: '/proc/nope' })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe.each(engines)('an engine of $name', ({ open }) => {
  test('gives numbers, lists, maps and null back as they were', async () => {
    const engine = await open();
    const value = { whole: 3, part: 0.5, list: [1, 2], text: 'ü🚢', none: null, map: { yes: true } };
    expect(await engine.read('RETURN $value AS value', { value })).toEqual([{ value }]);
    await engine.write([
      { text: 'CREATE (n:Probe) SET n.spans = $spans, n.share = $share', parameters: { spans: [0, 5], share: 1 } },
    ]);
    expect(
      await engine.read('MATCH (n:Probe) RETURN n.spans AS spans, n.share AS share LIMIT $limit', { limit: 1 }),
    ).toEqual([{ spans: [0, 5], share: 1 }]);
    await engine.close();
  });

  test('writes all queries of a list or none', async () => {
    const engine = await open();
    const queries = ['CREATE (:Probe {id: "half"})', 'THIS IS NOT CYPHER'].map((text) => ({ text, parameters: {} }));
    await expect(engine.write(queries)).rejects.toMatchObject({ code: 'STORE_QUERY', retriable: false });
    expect(await engine.read('MATCH (n:Probe {id: "half"}) RETURN n.id AS id')).toEqual([]);
    await engine.close();
  });

  test('says that a query is wrong', async () => {
    const engine = await open();
    await expect(engine.read('MATCH (')).rejects.toMatchObject({
      code: 'STORE_QUERY',
      message: expect.stringContaining('could not run a query'),
    });
    await engine.ping();
    await engine.close();
  });
});

const onNeo4j = neo4jAccess === null ? describe.skip : describe;

onNeo4j('openEngine() of Neo4j', () => {
  test('says that the password is wrong', async () => {
    await expect(openEngine({ ...neo4jAccess!, password: 'wrong' })).rejects.toMatchObject({
      code: 'STORE_ACCESS',
      retriable: false,
      message: expect.stringContaining('refused user "neo4j": expected a valid user name and password'),
    });
  });

  test('goes by a routing address too', async () => {
    const engine = await openEngine({
      ...neo4jAccess!,
      neo4jUri: neo4jAccess!.neo4jUri.replace('bolt://', 'neo4j://'),
    });
    await engine.write([{ text: 'MERGE (n:Probe {id: 1})', parameters: {} }]);
    expect(await engine.read('MATCH (n:Probe {id: 1}) RETURN n.id AS id')).toEqual([{ id: 1 }]);
    await engine.ping();
    await engine.close();
  });

  test('says that there is no such database', async () => {
    await expect(openEngine({ ...neo4jAccess!, database: 'nowhere' })).rejects.toMatchObject({
      code: 'STORE_ACCESS',
      message: expect.stringContaining('has no database "nowhere"'),
    });
  });

  test('ends a query that takes too long', async () => {
    const engine = await openEngine({ ...neo4jAccess!, readMilliseconds: 500 });
    const forever = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b RETURN count(*) AS n';
    await expect(engine.read(forever)).rejects.toMatchObject({ code: 'STORE_TIMEOUT', retriable: true });
    const started = Date.now();
    await expect(
      engine.readAll([
        { text: forever, parameters: {} },
        { text: 'RETURN 1 AS one', parameters: {} },
      ]),
    ).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect(Date.now() - started).toBeLessThan(9_000);
    await engine.close();
  });
});

test('openEngine() says that no Neo4j answers', async () => {
  await expect(openEngine({ neo4jUri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    retriable: true,
    message: expect.stringMatching(
      /^Cannot reach Neo4j at bolt:\/\/127\.0\.0\.1:1: expected a server that answers, found none/,
    ),
  });
});

test('openEngine() tells no password that stands in an address', async () => {
  const error: unknown = await openEngine({ neo4jUri: 'bolt://me:secret@127.0.0.1:1' }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(String(error)).not.toContain('secret');
});

test('openEngine() says that an address is none of Neo4j', async () => {
  await expect(openEngine({ neo4jUri: 'http://127.0.0.1:1' })).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('Cannot use "http://127.0.0.1:1" as the address of Neo4j'),
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import { createProgram } from '../../src/cli/createProgram.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import { openEngine } from '../../src/store/openEngine.js';
import type { Store } from '../../src/store/Store.js';
import { createFolder } from '../helpers/createFolder.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines } from '../helpers/engines.js';
import { listGold, readGold } from '../helpers/readGold.js';

const SCRIPT = new URL('../../scripts/neo4j.js', import.meta.url).href;
const DECISION = { at: '2026-03-01T00:00:00Z', by: 'an editor', note: null };
const path = join(createFolder(), 'store');
const out = join(createFolder(), 'graph');

interface Imported {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

let dumped: string[];
let printed = '';

async function run(words: readonly string[]): Promise<void> {
  const program = createProgram({
    environment: {},
    standardInput: (async function* () {})(),
    interactive: false,
    stop: new AbortController().signal,
    print: async (result) => void (printed += `${result}\n`),
    note: () => undefined,
  });
  await program.parseAsync(['export', '--store', path, '--format', 'neo4j-csv', ...words], { from: 'user' });
}

// A store with something of every kind: relations, statements within statements, merged entities, a rejected statement.
async function fill(store: Store): Promise<void> {
  for (const name of listGold()) await store.saveArticle(readGold(name));
  const [keep, other] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(({ row }) => row.id);
  await store.mergeEntities({ keepId: keep!, otherId: other!, ...DECISION });
  const [statement] = (await store.findStatements({}, 'SAID_AT_ASC', { limit: 1 })).rows;
  const review = { statementId: statement!.row.id, verdict: 'REJECTED', speakerId: null, aboutIds: null } as const;
  await store.reviewStatement({ ...review, ...DECISION });
}

beforeAll(async () => {
  const engine = await openEngine({ path });
  await fill(createStore(engine));
  dumped = await dumpStore(engine, { loaded: true });
  await engine.close();
  await run(['--out', out]);
});

/** Reads the files as the import does, into the lines that `dumpStore` makes of a store. */
function readFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((file) => {
    const name = file.replace('.csv', '');
    const [header, ...rows] = parse(readFileSync(join(folder, file), 'utf8'), {
      cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
    }) as [string[], ...(string | null)[][]];
    return rows.map((row) => {
      const values = new Map(header.map((column, at) => [column, toValue(column, row[at]!)]));
      const ends = [values.get(':START_ID'), values.get(':END_ID')];
      const properties = [...values]
        .filter(([column, value]) => !column.startsWith(':') && value !== null)
        .map(([column, value]) => [column.split(':')[0], value] as const)
        .sort(([a], [b]) => (a! < b! ? -1 : 1));
      const isEdge = values.has(':START_ID');
      return JSON.stringify([isEdge ? name : [name], ...(isEdge ? ends : [null, null]), properties]);
    });
  });
}

function toValue(column: string, cell: string | null): unknown {
  const type = column.split(':')[1] ?? 'string';
  if (cell === null) return null;
  if (type.endsWith('[]'))
    return cell === '' ? [] : cell.split('\u001f').map((item) => toValue(`:${type.slice(0, -2)}`, item));
  if (type === 'long' || type === 'double') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

describe('hearsay export --format neo4j-csv', () => {
  it('writes all of the store, its keys and counters too', () => {
    expect(dumped.length).toBeGreaterThan(1_000);
    expect(readFiles(out).sort()).toEqual(dumped);
  });

  it('tells how the files are imported', () => {
    expect(printed).toContain(`--nodes=Statement=${out}/Statement.csv`);
    expect(printed).toContain(`--relationships=SAID=${out}/SAID.csv`);
  });

  it('wants a folder that is new or empty, and no filter', async () => {
    await expect(run([])).rejects.toThrow('expected a folder, as in --out DIR');
    await expect(run(['--out', out])).rejects.toThrow('expected a new or an empty folder, found 19 files in it');
    await expect(run(['--out', join(out, 'new'), '--speaker', 'Ada Brandt'])).rejects.toThrow('--speaker');
    const file = join(createFolder(), 'file');
    writeFileSync(file, '');
    await expect(run(['--out', file])).rejects.toThrow(`Cannot write ${file}: `);
  });
});

const onNeo4j = engines.some(({ name }) => name === 'neo4j') ? describe : describe.skip;

onNeo4j('what neo4j-admin imports of it', () => {
  let imported: Imported;
  let engine: CypherEngine;

  beforeAll(async () => {
    const { importNeo4j } = (await import(SCRIPT)) as { importNeo4j: (command: string) => Promise<Imported> };
    imported = await importNeo4j(printed);
    engine = await openEngine({ neo4jUri: imported.uri, username: imported.username, password: imported.password });
  }, 180_000);
  afterAll(async () => {
    await engine?.close();
    await imported?.stop();
  });

  // An empty list is none there, and read as an empty one.
  it('is the store that it came from', async () => {
    const toFilled = (line: string): string => line.replace(/,?\["\w+",\[\]\]/g, '').replace('[,', '[');
    expect((await dumpStore(engine, { loaded: true })).map(toFilled).sort()).toEqual(dumped.map(toFilled).sort());
  });

  it('answers as that does, and takes in and removes articles', async () => {
    const store = createStore(engine);
    const original = createStore(await openEngine({ path }));
    for (const one of [store, original]) {
      await one.removeArticle(listGold()[0]!);
      await one.saveArticle(readGold(listGold()[1]!));
    }
    const page = { limit: 100 };
    expect(await store.findStatements({}, 'SAID_AT_DESC', page)).toEqual(
      await original.findStatements({}, 'SAID_AT_DESC', page),
    );
    expect(await store.findPairs({}, page)).toEqual(await original.findPairs({}, page));
    expect(await store.countEntities({})).toBe(await original.countEntities({}));
    expect((await store.search('treaty', page, [])).hits.map(({ node }) => node.row.id).sort()).toEqual(
      (await original.search('treaty', page, [])).hits.map(({ node }) => node.row.id).sort(),
    );
    await original.close();
  });
});

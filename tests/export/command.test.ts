import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createProgram } from '../../src/cli/createProgram.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createFolder } from '../helpers/createFolder.js';
import { readGold } from '../helpers/readGold.js';
import { toText } from './helpers/createSample.js';

import type { ExportOptions } from '../../src/export/exportGraph.js';

const folder = createFolder();
const path = join(folder, 'store');

async function withStore<Result>(use: (store: ReturnType<typeof createStore>) => Promise<Result>): Promise<Result> {
  const store = createStore(await openEngine({ path }));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function run(words: readonly string[]): Promise<{ printed: string; notes: string[] }> {
  const notes: string[] = [];
  let printed = '';
  const program = createProgram({
    environment: {},
    standardInput: (async function* () {})(),
    interactive: false,
    stop: new AbortController().signal,
    print: async (result) => void (printed += `${result}\n`),
    note: (remark) => void notes.push(remark),
  });
  await program.parseAsync(['export', '--store', path, ...words], { from: 'user' });
  return { printed, notes };
}

const expected = (options: Omit<ExportOptions, 'store'>): Promise<string> =>
  withStore((store) => toText({ store, ...options }));

beforeAll(() => withStore((store) => store.saveArticle(readGold('feldt-against-feldt'))));

describe('hearsay export', () => {
  it('prints the export, as it is', async () => {
    const { printed, notes } = await run(['--format', 'gexf', '--statements']);
    expect(printed).toBe(await expected({ format: 'gexf', statements: true }));
    expect(notes).toEqual([]);
  });

  it('writes to a file, and leaves nothing beside it', async () => {
    const file = join(folder, 'out.csv');
    expect((await run(['--format', 'csv', '--kind', 'DIRECT', '--kind', 'MIXED', '--out', file])).printed).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(await expected({ format: 'csv', filter: { kinds: ['DIRECT', 'MIXED'] } }));
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('says who was taken for a name that several have', async () => {
    const { notes } = await run(['--format', 'csv', '--speaker', 'Feldt']);
    expect(notes).toEqual([
      expect.stringMatching(/^hearsay: note: "Feldt" is taken for (?:Jonas|Nora) Feldt .* called so, too: /),
    ]);
  });

  it.each([
    [['--format', 'xlsx'], 'Cannot export as "xlsx": expected one of cytoscape'],
    [['--format', 'csv', '--speaker', 'Nobody Atall'], 'nobody and nothing is called so'],
    [['--format', 'csv', '--min-confidence', 'much'], 'expected a number from 0 to 1'],
    [['--format', 'csv', '--out', join(folder, 'no', 'such', 'folder.csv')], 'Cannot write '],
    [[], "required option '--format <format>' not specified"],
  ])('refuses %j', async (words, message) => {
    await expect(run(words)).rejects.toThrow(message);
  });
});

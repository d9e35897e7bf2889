import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { neo4jAccess } from '../helpers/engines.js';
import { runHearsay } from '../helpers/runHearsay.js';
import { serveFiles } from '../helpers/serveFiles.js';

const GOLD = resolve('tests/gold/envoy-recalled.json');
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const newStore = (): string => join(createFolder(), 'store');

async function count(store: string): Promise<Record<string, number>> {
  const query = join(
    createFolder({ 'q.graphql': '{ articles { totalCount } statements { totalCount } }' }),
    'q.graphql',
  );
  const { stdout } = await runHearsay(['query', query, '--store', store]);
  const { data } = JSON.parse(stdout);
  return { articles: data.articles.totalCount, statements: data.statements.totalCount };
}

describe('hearsay ingest', () => {
  it('loads a graph as it is, and changes nothing the second time', async () => {
    const store = newStore();
    const { statements } = JSON.parse(readFileSync(GOLD, 'utf8'));
    const first = await runHearsay(['ingest', GOLD, '--store', store]);
    expect(first).toMatchObject({ code: 0, stdout: '1 added\n' });
    const second = await runHearsay(['ingest', '--store', store, GOLD]);
    expect(second).toMatchObject({ code: 0, stdout: '1 unchanged\n' });
    expect(await count(store)).toEqual({ articles: 1, statements: statements.length });
  });

  it('gives one JSON line an article with --json, and extracts what has no graph', async () => {
    const folder = createFolder({ 'a.txt': '"The quay stays closed," said Nora Feldt.', 'b.json': '{"text": 5}' });
    const { code, stdout, stderr } = await runHearsay(['ingest', '--json', folder, '--store', newStore()]);
    expect(code).toBe(1);
    expect(stderr).toBe('hearsay: Cannot load 1 of 2 articles\n');
    expect(lines(stdout).map((line) => JSON.parse(line))).toEqual([
      {
        name: join(folder, 'a.txt'),
        outcome: 'ADDED',
        articleId: expect.any(String),
        statements: 1,
        warnings: [],
        error: null,
      },
      {
        name: join(folder, 'b.json'),
        outcome: 'REFUSED',
        articleId: null,
        statements: 0,
        warnings: [],
        error: { code: 'INVALID_ARTICLE', message: expect.stringContaining('text') },
      },
    ]);
  });

  it('says what is wrong with an article by name, in one line each, and loads the rest', async () => {
    const gold = JSON.parse(readFileSync(GOLD, 'utf8'));
    const moved = { ...gold, id: 'moved', statements: [{ ...gold.statements[0], content: [[0, 99_999]] }] };
    const folder = createFolder({
      'a.jsonl': `{"id": "one", "text": "It rained."}\n{"text": oops}\n{"text": ""}\n${JSON.stringify(moved)}\n{"id": "five", "text": "It snowed."}\n`,
      'b.md': Uint8Array.from([0, 1, 2]),
    });
    const store = newStore();
    const { code, stdout, stderr } = await runHearsay(['ingest', folder, join(folder, 'none.txt'), '--store', store]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '2 added, 5 refused\n' });
    expect(lines(stderr).map((line) => line.replace(folder, ''))).toEqual([
      expect.stringMatching(/^\/a\.jsonl:2: is not valid JSON: /),
      expect.stringMatching(/^\/a\.jsonl:3: text: expected /),
      expect.stringMatching(/^\/a\.jsonl:4: statements\[0\]\.content/),
      expect.stringMatching(/^\/b\.md: is no text: /),
      '/none.txt: no such file or folder',
      'hearsay: Cannot load 5 of 7 articles',
    ]);
    expect((await count(store))['articles']).toBe(2);
  });

  it('reads JSON lines from standard input', async () => {
    const input = '{"id": "a", "text": "It rained."}\n{"id": "b", "text": "It snowed."}\n';
    expect(await runHearsay(['ingest', '-', '--store', newStore()], { input })).toMatchObject({
      code: 0,
      stdout: '2 added\n',
    });
  });

  it('reads the articles of a feed', async () => {
    const text =
      'Nora Feldt said on Monday that the quay would stay closed until Friday, and not a day longer. '.repeat(5);
    const page = `<html><body><article><h1>Quay</h1><p>${text}</p></article></body></html>`;
    const address = await serveFiles({
      '/feed': {
        type: 'application/rss+xml',
        body: (here) =>
          `<rss version="2.0"><channel><title>Courier</title><item><link>${here}/a</link></item><item><link>${here}/b</link></item></channel></rss>`,
      },
      '/a': { body: page },
      '/b': { body: page.replace('Quay', 'Again') },
    });
    expect(await runHearsay(['ingest', `${address}/feed`, '--store', newStore()])).toMatchObject({
      code: 0,
      stdout: '2 added\n',
    });
  });

  it('loads a long file of JSON lines in little memory', async () => {
    const text = 'It rained. '.repeat(400);
    const graph = (id: number): string =>
      JSON.stringify({ id: `${id}`, text: `${id} ${text}`, entities: [], statements: [], relations: [] });
    const folder = createFolder({ 'a.jsonl': Array.from({ length: 4000 }, (_, id) => graph(id)).join('\n') });
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    expect(await runHearsay(['ingest', join(folder, 'a.jsonl'), '--store', newStore()], { env })).toMatchObject({
      code: 0,
      stdout: '4000 added\n',
    });
  });

  it('takes the store from the environment', async () => {
    const store = newStore();
    const env = { HEARSAY_STORE: store };
    expect(await runHearsay(['ingest', GOLD], { env })).toMatchObject({ code: 0 });
    expect(existsSync(store)).toBe(true);
  });

  it('says in one line that a Neo4j cannot be reached', async () => {
    const { code, stderr, stdout } = await runHearsay(['ingest', GOLD, '--neo4j', 'bolt://127.0.0.1:1'], {
      env: { NEO4J_PASSWORD: 'x' },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(lines(stderr)).toEqual([expect.stringMatching(/^hearsay: Cannot reach Neo4j at bolt:\/\/127\.0\.0\.1:1/)]);
  });

  it('says in one line that the password is missing', async () => {
    const { code, stderr } = await runHearsay(['ingest', GOLD, '--neo4j', 'bolt://127.0.0.1:1']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'hearsay: Cannot open Neo4j at bolt://127.0.0.1:1: NEO4J_PASSWORD is not set\n',
    });
  });

  if (neo4jAccess !== null) {
    const { neo4jUri, username, password } = neo4jAccess;

    it('says in one line that Neo4j refuses the password', async () => {
      const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: `${password}-not` };
      const { code, stderr } = await runHearsay(['ingest', GOLD, '--neo4j', neo4jUri], { env });
      expect(code).toBe(1);
      expect(lines(stderr)).toHaveLength(1);
      expect(stderr).not.toContain(`${password}-not`);
    });

    it('loads into Neo4j', async () => {
      const env = { NEO4J_URI: neo4jUri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      const { code, stdout } = await runHearsay(['ingest', GOLD], { env });
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^1 (?:added|unchanged|replaced)\n$/),
      });
    });
  }
});

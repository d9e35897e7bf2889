import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/errors.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { createFolder } from '../helpers/createFolder.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { readGold } from '../helpers/readGold.js';

import type { Flags } from '../../src/config.js';
import type { IngestAll } from '../../src/ingest.js';
import type { Store } from '../../src/store/Store.js';
import type { WebServer } from '../../src/web/createWebServer.js';

const COUNT = 'query Count { articles { totalCount } }';
const NAMES = 'query Names($first: Int!) { articles(first: $first) { nodes { title } } }';
const INGEST =
  'mutation Ingest($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { outcome } } }';
const UNKNOWN = '{ articles { nodes { id } } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const folder = createFolder({
  'documents.json': JSON.stringify({ [sha256(COUNT)]: COUNT, names: NAMES, ingest: INGEST }),
  'manifest.json': JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'count-1', name: 'Count', type: 'query', body: COUNT }],
  }),
  'list.json': JSON.stringify([COUNT]),
  'old.json': JSON.stringify({ old: '{ articles { total } }' }),
  'broken.json': '{',
});

let store: Store;
const ingestAll: IngestAll = (inputs) => createGraphIngest(store)(inputs);
const servers: WebServer[] = [];

beforeAll(async () => {
  store = createStore(await openEngine({}));
  await store.saveArticle(readGold('envoy-recalled'));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await store.close();
});

async function serve(flags: Flags): Promise<string> {
  const config = readConfig(flags, { HEARSAY_LOG_LEVEL: 'silent' });
  const server = await createWebServer({ store, ingestAll, config });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function read(response: Response): Promise<unknown> {
  const { data, errors } = (await response.json()) as Answer;
  return data ?? [response.status, errors?.[0]?.extensions.code];
}

const post = async (address: string, body: object): Promise<unknown> =>
  read(
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const get = async (address: string, parameters: Record<string, string>): Promise<unknown> =>
  read(
    await fetch(`${address}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    }),
  );

const counted = { articles: { totalCount: expect.any(Number) } };
const notFound = [400, 'PERSISTED_QUERY_NOT_FOUND'];
const byHash = (text: string): object => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

describe.each([true, false])('trusted documents, nothing else: %s', (onlyTrusted) => {
  let address = '';
  beforeAll(async () => {
    address = await serve({ trustedDocuments: join(folder, 'documents.json'), onlyTrusted });
  });

  it('are run by their id', async () => {
    expect(await post(address, { documentId: sha256(COUNT) })).toEqual(counted);
    expect(await post(address, { documentId: `sha256:${sha256(COUNT)}` })).toEqual(counted);
    expect(await post(address, { documentId: 'names', variables: { first: 1 } })).toEqual({
      articles: { nodes: [{ title: expect.any(String) }] },
    });
    expect(await get(address, { documentId: 'names', variables: '{"first":1}' })).toEqual({
      articles: { nodes: [{ title: expect.any(String) }] },
    });
  });

  it('are run by the hash of a persisted query, with their text beside it or without', async () => {
    expect(await post(address, { extensions: byHash(NAMES), variables: { first: 1 } })).toEqual(
      await post(address, { documentId: 'names', variables: { first: 1 } }),
    );
    expect(await get(address, { extensions: JSON.stringify(byHash(COUNT)) })).toEqual(counted);
    expect(await post(address, { query: COUNT, extensions: byHash(COUNT) })).toEqual(counted);
    expect(await get(address, { query: COUNT, extensions: JSON.stringify(byHash(COUNT)) })).toEqual(counted);
  });

  it('are run by their text', async () => {
    expect(await post(address, { query: COUNT })).toEqual(counted);
    expect(await get(address, { query: COUNT })).toEqual(counted);
  });

  it('take articles in up to the same size as their text does', async () => {
    const articles = [
      { id: 'long', text: 'x'.repeat(150 * 1024), graph: { entities: [], statements: [], relations: [] } },
    ];
    expect(await post(address, { documentId: 'ingest', variables: { input: { articles } } })).toEqual({
      ingestArticles: { results: [{ outcome: expect.stringMatching(/ADDED|UNCHANGED/) }] },
    });
    expect(await post(address, { documentId: 'names', variables: { articles } })).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('are refused by an id that none has', async () => {
    for (const body of [{ documentId: 'other' }, { documentId: 7 }, { extensions: byHash(UNKNOWN) }])
      expect(await post(address, body)).toEqual(notFound);
    expect(await get(address, { documentId: 'other' })).toEqual(notFound);
  });

  it('are what the pages ask', async () => {
    const pages = JSON.parse(readFileSync('src/web/pages/explore/generated/documents.json', 'utf8')) as Record<
      string,
      string
    >;
    const home = Object.values(pages).find((text) => text.includes('query Home')) ?? '';
    expect(await post(address, { query: home })).toMatchObject({ statements: { totalCount: expect.any(Number) } });
  });

  it(`are ${onlyTrusted ? '' : 'not '}all that is run`, async () => {
    const expected = onlyTrusted ? [403, 'FORBIDDEN'] : { articles: { nodes: expect.any(Array) } };
    expect(await post(address, { query: UNKNOWN })).toEqual(expected);
    expect(await post(address, { query: UNKNOWN, extensions: byHash(UNKNOWN) })).toEqual(expected);
    expect(await post(address, { query: UNKNOWN, documentId: sha256(COUNT) })).toEqual(expected);
    expect(await get(address, { query: UNKNOWN })).toEqual(expected);
    for (const body of [[{ query: UNKNOWN }], { query: [UNKNOWN] }, {}, { query: '' }])
      expect(await post(address, body)).toEqual([expect.any(Number), expect.stringMatching(/FORBIDDEN|BAD_REQUEST/)]);
    const twice = await fetch(
      `${address}/graphql?query=${encodeURIComponent(COUNT)}&query=${encodeURIComponent(UNKNOWN)}`,
      {
        headers: { 'apollo-require-preflight': 'true' },
      },
    );
    expect(await read(twice)).toEqual([400, 'BAD_REQUEST']);
  });

  it('hold over WebSocket too', async () => {
    const url = `${address.replace('http', 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    const run = async (payload: { query: string; extensions?: Record<string, unknown> }): Promise<unknown> => {
      try {
        return (await client.iterate(payload).next()).value;
      } catch (errors) {
        return (errors as { extensions: { code: string } }[])[0]?.extensions.code;
      }
    };
    expect(await run({ query: '', extensions: byHash(COUNT) as Record<string, unknown> })).toEqual({ data: counted });
    expect(await run({ query: COUNT })).toEqual({ data: counted });
    const [unknown, introspection] = [
      await run({ query: UNKNOWN }),
      await run({ query: '{ __schema { types { name } } }' }),
    ];
    if (onlyTrusted) expect([unknown, introspection]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    else expect([unknown, introspection]).toEqual([{ data: expect.any(Object) }, { data: expect.any(Object) }]);
    await client.dispose();
  });

  it(`leave ${onlyTrusted ? 'nothing' : 'everything'} to be asked freely`, async () => {
    for (const path of ['/schema.graphql', '/playground'])
      expect((await fetch(address + path)).status).toBe(onlyTrusted ? 404 : 200);
    expect((await fetch(`${address}/`)).status).toBe(200);
  });
});

describe('a schema that is not told', () => {
  it('is told neither by introspection, nor by proposals, nor at its path', async () => {
    const address = await serve({ hideSchema: true });
    const introspection = '{ __schema { types { name } } }';
    expect(await post(address, { query: introspection })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect((await fetch(`${address}/schema.graphql`)).status).toBe(404);
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ article { id } }' }),
    });
    expect(await response.text()).not.toContain('Did you mean');
    const url = `${address.replace('http', 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    await expect(client.iterate({ query: introspection }).next()).rejects.toContainEqual(
      expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
    await client.dispose();
  });
});

describe('a file of trusted documents', () => {
  it('may be a manifest of Apollo', async () => {
    const address = await serve({ trustedDocuments: join(folder, 'manifest.json'), onlyTrusted: true });
    expect(await post(address, { documentId: 'count-1' })).toEqual(counted);
  });

  it.each([
    ['none.json', /no such file$/],
    ['broken.json', /^Cannot read the trusted documents in /],
    ['list.json', /expected a JSON object of documents by their ids$/],
    ['old.json', /^Cannot trust document "old" of .*: Cannot query field "total"/],
  ])('%s is refused in words', async (name, message) => {
    const opening = serve({ trustedDocuments: join(folder, name) });
    await expect(opening).rejects.toThrow(ConfigError);
    await expect(opening).rejects.toThrow(message);
  });
});

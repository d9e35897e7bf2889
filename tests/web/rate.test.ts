import { join } from 'node:path';

import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/errors.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createKey } from '../../src/web/access/createKey.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { createFolder } from '../helpers/createFolder.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { readGold } from '../helpers/readGold.js';

import type { Flags } from '../../src/config.js';
import type { IngestAll } from '../../src/ingest.js';
import type { Store } from '../../src/store/Store.js';
import type { WebServer } from '../../src/web/createWebServer.js';

const [one, other] = [createKey('admin', 'one'), createKey('read', 'other')];
const KEYS = join(createFolder({ 'keys.jsonl': `${one.line}\n${other.line}` }), 'keys.jsonl');

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

const toPage = (first: number): string => `{ statements(first: ${first}) { nodes { id } } }`;

function post(address: string, query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

const withKey = ({ key }: { readonly key: string }): Record<string, string> => ({ authorization: `Bearer ${key}` });

describe('points a minute', () => {
  it('are told before they are spent, with what an operation would cost', async () => {
    const address = await serve({ keys: KEYS, limits: ['pointsPerMinute=100'] });
    const ask = async (body: object): Promise<Response> =>
      fetch(`${address}/cost`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...withKey(one) },
        body: JSON.stringify(body),
      });
    const query = 'query ($first: Int) { statements(first: $first) { nodes { id } } }';
    expect(await (await ask({ query, variables: { first: 40 } })).json()).toEqual({
      points: 41,
      limit: 1000,
      left: 99,
    });
    expect((await post(address, toPage(50), withKey(one))).status).toBe(200);
    expect(await (await ask({ query: '{ statements(' })).json()).toEqual({ points: null, limit: 1000, left: 46 });
    expect((await ask({ query: 7 })).status).toBe(400);
    expect((await fetch(`${address}/cost`, { method: 'POST' })).status).toBe(401);
  });

  it('are spent by the cost of operations, each client its own', async () => {
    const address = await serve({ keys: KEYS, limits: ['pointsPerMinute=100'] });
    // One for the request, one for the page, and one a row.
    expect((await post(address, toPage(50), withKey(one))).status).toBe(200);
    const refused = await post(address, toPage(47), withKey(one));
    expect(refused.status).toBe(429);
    const { errors } = (await refused.json()) as { errors: { message: string; extensions: { retryAfter: number } }[] };
    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          /^A client may spend 100 points a minute; try again in \d+ s, or ask for less\.$/,
        ),
        extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
      },
    ]);
    const { retryAfter } = errors[0]!.extensions;
    expect(refused.headers.get('retry-after')).toBe(String(retryAfter));
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect((await post(address, toPage(50), withKey(other))).status).toBe(200);
  });

  it('are spent by requests that come to nothing too', async () => {
    const address = await serve({ keys: KEYS, limits: ['pointsPerMinute=3'] });
    const statuses = [];
    for (let turn = 0; turn < 4; turn++) statuses.push((await post(address, '{ nonsense }', withKey(one))).status);
    expect(statuses).toEqual([400, 400, 400, 429]);
    const refused = await post(address, '{ nonsense }', withKey(one));
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }],
    });
  });

  it('are spent by exports and over WebSocket', async () => {
    const address = await serve({ keys: KEYS, limits: ['pointsPerMinute=1010'] });
    const get = (): Promise<Response> => fetch(`${address}/export/csv`, { headers: withKey(one) });
    expect([(await get()).status, (await get()).status]).toEqual([200, 429]);
    const client = createClient({
      ...{ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
      connectionParams: withKey(one),
    });
    await expect(client.iterate({ query: toPage(10) }).next()).rejects.toMatchObject([
      { extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } },
    ]);
    await client.dispose();
  });

  it('count articles that are taken in', async () => {
    const address = await serve({ keys: KEYS, limits: ['pointsPerMinute=12'] });
    const toIngest = (ids: string[]): string =>
      `mutation { ingestArticles(input: { articles: [${ids.map((id) => `{ id: "${id}", text: "Words.", graph: {} }`).join(' ')}] }) { results { outcome } } }`;
    expect((await post(address, toIngest(['a', 'b', 'c']), withKey(one))).status).toBe(429);
    expect((await post(address, toIngest(['a']), withKey(other))).status).toBe(403);
  });

  it('are not counted where only this machine can reach the server without a key, unless asked for', async () => {
    const free = await serve({});
    for (let turn = 0; turn < 3; turn++) expect((await post(free, toPage(100))).status).toBe(200);
    const counted = await serve({ limits: ['pointsPerMinute=150'] });
    expect([(await post(counted, toPage(100))).status, (await post(counted, toPage(100))).status]).toEqual([200, 429]);
  });

  it('are counted by address without keys: that of a trusted proxy’s client, and no other’s word', async () => {
    const limits = ['pointsPerMinute=150'];
    const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
    const trusting = await serve({ limits, trustProxy: 'loopback' });
    for (const address of ['192.0.2.1', '192.0.2.2'])
      expect((await post(trusting, toPage(100), from(address))).status).toBe(200);
    const doubting = await serve({ limits });
    expect((await post(doubting, toPage(100), from('192.0.2.1'))).status).toBe(200);
    expect((await post(doubting, toPage(100), from('192.0.2.2'))).status).toBe(429);
  });

  it.each([
    [{ limits: ['dpth=3'] }, /^Cannot set the limit "dpth": expected one of tokens, depth, /],
    [{ trustProxy: 'somewhere' }, /^Cannot trust the proxies somewhere: expected addresses/],
  ])('%j is refused in words', async (flags, message) => {
    await expect(serve(flags)).rejects.toThrow(ConfigError);
    await expect(serve(flags)).rejects.toThrow(message);
  });
});

describe('limits', () => {
  it('are those of the configuration', async () => {
    const address = await serve({ limits: ['depth=2', 'bodyBytes=200', 'page=5'] });
    const codeOf = async (query: string): Promise<unknown> => {
      const { errors } = (await (await post(address, query)).json()) as { errors?: { extensions: { code: string } }[] };
      return errors?.[0]?.extensions.code;
    };
    expect(await codeOf('{ articles { totalCount } }')).toBeUndefined();
    expect(await codeOf(toPage(5))).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf('{ articles(first: 6) { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf(`{ articles { totalCount } } # ${'x'.repeat(200)}`)).toBe('PAYLOAD_TOO_LARGE');
  });
});

import { request as send } from 'node:http';

import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { StoreError } from '../../src/errors.js';
import { readConfig } from '../../src/config.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { readGold } from '../helpers/readGold.js';

import type { IngestAll } from '../../src/ingest.js';
import type { Store } from '../../src/store/Store.js';
import type { WebServer } from '../../src/web/createWebServer.js';

let store: Store;
let server: WebServer;
let address = '';
let down = false;

/** Loads graphs alone, so that no model is needed here. */
const ingestAll: IngestAll = (inputs) => createGraphIngest(store)(inputs);

beforeAll(async () => {
  store = createStore(await openEngine({}));
  await store.saveArticle(readGold('envoy-recalled'));
  const failing: Store = {
    ...store,
    ping: async () => {
      if (down) throw new StoreError('STORE_UNAVAILABLE', 'Cannot reach the store at secret.example');
    },
  };
  server = await createWebServer({
    store: failing,
    ingestAll,
    config: readConfig({ trustProxy: 'loopback' }, { HEARSAY_LOG_LEVEL: 'silent' }),
  });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const query = (text: string): string => JSON.stringify({ query: text });

describe('/graphql', () => {
  it('answers POST', async () => {
    const response = await post(query('{ statements(first: 1) { totalCount nodes { text } } }'));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { statements: { totalCount: readGold('envoy-recalled').statements.length } },
    });
  });

  it('answers GET only with a header that makes browsers ask first', async () => {
    const url = `${address}/graphql?query=${encodeURIComponent('{ articles { totalCount } }')}`;
    expect((await fetch(url)).status).toBe(400);
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await response.json()).toMatchObject({ data: { articles: { totalCount: 1 } } });
  });

  it('refuses bodies that browsers send without asking, and what is not JSON', async () => {
    expect((await post(query('{ articles { totalCount } }'), { 'content-type': 'text/plain' })).status).toBe(400);
    const broken = await post('{');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('takes 100 KB of questions and 5 MB of articles', async () => {
    const padding = 'x'.repeat(150 * 1024);
    const question = await post(JSON.stringify({ query: '{ articles { totalCount } }', variables: { padding } }));
    expect(question.status).toBe(413);
    expect(await question.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    const mutation =
      'mutation I($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { outcome } } }';
    const articles = [{ id: 'long', text: padding, graph: { entities: [], statements: [], relations: [] } }];
    const ingested = await post(JSON.stringify({ query: mutation, variables: { input: { articles } } }));
    expect(ingested.status).toBe(200);
    const huge = await post(JSON.stringify({ query: mutation, variables: { padding: 'x'.repeat(6 * 1024 * 1024) } }));
    expect(huge.status).toBe(413);
  });

  it('compresses long answers', async () => {
    const response = await post(query('{ articles(first: 5) { nodes { text } } }'), { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('tells of statements over WebSocket as they come in', async () => {
    const client = createClient({
      url: `${address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const subscription = client.iterate<{ statementAdded: { text: string } }>({
      query: 'subscription { statementAdded { text } }',
    });
    const first = subscription.next();
    // The subscription has no "ready" of its own: articles come until it has seen one.
    let seen = false;
    void first.then(() => (seen = true));
    const { text, entities, statements, relations } = readGold('east-quay-closed');
    const mutation =
      'mutation I($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { outcome } errors { message } } }';
    for (let turn = 0; !seen && turn < 50; turn++) {
      const articles = [{ id: `turn-${turn}`, text, graph: { entities, statements, relations } }];
      await post(JSON.stringify({ query: mutation, variables: { input: { articles } } }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await first).value?.data?.statementAdded.text).toEqual(expect.any(String));
    await client.dispose();
  });

  it('refuses WebSocket from another origin', async () => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      origin: 'https://evil.example',
    });
    const message = await new Promise<string>((resolve) => socket.once('error', (error) => resolve(error.message)));
    expect(message).toContain('403');
  });
});

describe('the server', () => {
  it('says that it lives and whether it is ready', async () => {
    expect(await (await fetch(`${address}/livez`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    down = true;
    const response = await fetch(`${address}/readyz`);
    down = false;
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect(body).not.toContain('secret.example');
  });

  it('gives its schema and its numbers', async () => {
    expect(await (await fetch(`${address}/schema.graphql`)).text()).toContain('type Query {');
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/^hearsay_store_up 1$/m);
    expect(metrics).toMatch(
      /^hearsay_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+$/m,
    );
    expect(metrics).toMatch(
      /^hearsay_store_call_duration_seconds_count\{operation="findStatements",outcome="ok"\} \d+$/m,
    );
  });

  it('answers in JSON with a code where there is nothing', async () => {
    const response = await fetch(`${address}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('has the page at the address of every view', async () => {
    for (const path of [
      '/',
      '/ask?q=x',
      '/entity/e1',
      '/entity?name=x',
      '/graph?show=9',
      '/article/a1',
      '/statement/s1',
    ]) {
      const response = await fetch(`${address}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).toContain('<main id="content"');
    }
  });

  it('keeps pages from running anything but its own scripts', async () => {
    const { headers } = await fetch(`${address}/livez`);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('refuses requests under a foreign name while it is open to this machine alone, whatever a page says of its own', async () => {
    const { port } = new URL(address);
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' };
      send({ host: '127.0.0.1', port, path: '/livez', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });

  it('finishes what is under way when it closes', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const slow: Store = { ...store, gather: () => slow, countArticles: async () => waiting.then(() => 7) };
    const other = await createWebServer({
      store: slow,
      ingestAll,
      config: readConfig({}, { HEARSAY_LOG_LEVEL: 'silent' }),
    });
    const here = await other.listen({ host: '127.0.0.1', port: 0 });
    const answer = fetch(`${here}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query('{ articles { totalCount } }'),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const closed = other.close();
    release();
    expect(await (await answer).json()).toMatchObject({ data: { articles: { totalCount: 7 } } });
    await closed;
    await expect(fetch(`${here}/livez`)).rejects.toThrow();
  });

  it('says when the port is taken', async () => {
    const other = await createWebServer({ store, ingestAll, config: readConfig({}, { HEARSAY_LOG_LEVEL: 'silent' }) });
    await expect(other.listen({ host: '127.0.0.1', port: Number(new URL(address).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await other.close();
  });
});

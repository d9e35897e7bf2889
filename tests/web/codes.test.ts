import { readFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { join } from 'node:path';

import { readConfig } from '../../src/config.js';
import { StoreError } from '../../src/errors.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createKey } from '../../src/web/access/createKey.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { createFolder } from '../helpers/createFolder.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { readGold } from '../helpers/readGold.js';

import type { Flags } from '../../src/config.js';
import type { Store } from '../../src/store/Store.js';
import type { WebServer } from '../../src/web/createWebServer.js';

const [reader, admin] = [createKey('read', 'reader'), createKey('admin', 'admin')];
const KEYS = join(createFolder({ 'keys.jsonl': `${reader.line}\n${admin.line}` }), 'keys.jsonl');

let store: Store;
const servers: WebServer[] = [];

beforeAll(async () => {
  store = createStore(await openEngine({}));
  for (const name of ['east-quay-closed', 'feldt-against-feldt']) await store.saveArticle(readGold(name));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await store.close();
});

/** Starts a server so configured, whose store answers counts of articles as told, and returns its address. */
async function serve(flags: Flags, countArticles = (): Promise<number> => store.countArticles({})): Promise<string> {
  const config = readConfig(flags, { HEARSAY_LOG_LEVEL: 'silent' });
  const told: Store = { ...store, gather: () => told, countArticles };
  const server = await createWebServer({ store: told, ingestAll: createGraphIngest(told), config });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

interface Answer {
  readonly data?: Record<string, { readonly errors?: readonly { readonly code: string }[] } | null> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The status and the code of an answer; a payload's own where there is no other. */
async function read(response: Response): Promise<[string | undefined, number]> {
  const { data, errors } = (await response.json()) as Answer;
  const inPayload = Object.values(data ?? {}).flatMap((payload) => payload?.errors ?? []);
  return [errors?.[0]?.extensions.code ?? inPayload[0]?.code, response.status];
}

type Headers = Record<string, string>;

const post = async (address: string, body: unknown, headers: Headers = {}): Promise<[string | undefined, number]> =>
  read(
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

const COUNT = { query: '{ articles { totalCount } }' };
const REMOVE = { query: 'mutation { removeArticle(input: { article: "none" }) { errors { code } } }' };
const MERGE = {
  query:
    'mutation { mergeEntities(input: { keep: { name: "Feldt" }, other: { name: "Silas Roke" } }) { errors { code } } }',
};
const withKey = ({ key }: { readonly key: string }): Headers => ({ authorization: `Bearer ${key}` });
const failing = (error: Error) => (): Promise<number> => Promise.reject(error);

/** By code: its status, and what is answered so. */
const CASES: Readonly<Record<string, readonly [status: number, ask: () => Promise<[string | undefined, number]>]>> = {
  GRAPHQL_PARSE_FAILED: [400, async () => post(await serve({}), { query: '{' })],
  GRAPHQL_VALIDATION_FAILED: [400, async () => post(await serve({}), { query: '{ nonsense }' })],
  QUERY_TOO_COMPLEX: [400, async () => post(await serve({ limits: ['depth=1'] }), COUNT)],
  PERSISTED_QUERY_NOT_FOUND: [400, async () => post(await serve({}), { documentId: 'none' })],
  OPERATION_RESOLUTION_FAILURE: [
    400,
    async () => post(await serve({}), { query: 'query A { __typename } query B { __typename }' }),
  ],
  BAD_REQUEST: [400, async () => post(await serve({}), {})],
  UNAUTHENTICATED: [401, async () => post(await serve({ keys: KEYS }), COUNT)],
  FORBIDDEN: [403, async () => post(await serve({ keys: KEYS }), REMOVE, withKey(reader))],
  BAD_USER_INPUT: [
    400,
    async () => post(await serve({}), { query: 'query ($id: ID!) { article(id: $id) { id } }', variables: {} }),
  ],
  NOT_FOUND: [200, async () => post(await serve({ keys: KEYS }), REMOVE, withKey(admin))],
  CONFLICT: [200, async () => post(await serve({}), MERGE)],
  RATE_LIMITED: [
    429,
    async () => post(await serve({ limits: ['pointsPerMinute=1'] }), { query: '{ pairs { nodes { count } } }' }),
  ],
  SERVICE_UNAVAILABLE: [
    503,
    async () => post(await serve({}, failing(new StoreError('STORE_UNAVAILABLE', 'away'))), COUNT),
  ],
  TIMEOUT: [
    504,
    async () => post(await serve({ limits: ['milliseconds=50'] }, () => new Promise<number>(() => undefined)), COUNT),
  ],
  INTERNAL_SERVER_ERROR: [500, async () => post(await serve({}, failing(new TypeError('a mistake'))), COUNT)],
  PAYLOAD_TOO_LARGE: [413, async () => post(await serve({}), { ...COUNT, padding: 'x'.repeat(110_000) })],
  UNSUPPORTED_MEDIA_TYPE: [415, async () => post(await serve({}), '<query/>', { 'content-type': 'application/xml' })],
  MISDIRECTED_REQUEST: [421, async () => askAs('elsewhere.example', await serve({}))],
};

// `fetch` lets nobody choose the host.
function askAs(host: string, address: string): Promise<[string | undefined, number]> {
  return new Promise((resolve) =>
    send(`${address}/livez`, { headers: { host } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        const { errors } = JSON.parse(text) as Answer;
        resolve([errors?.[0]?.extensions.code, response.statusCode ?? 0]);
      });
    }).end(),
  );
}

describe('over HTTP', () => {
  it.each(Object.entries(CASES))('%s', async (code, [status, ask]) => {
    expect(await ask()).toEqual([code, status]);
  });
});

describe('docs/errors.md', () => {
  it('lists these codes with their statuses, and no others', () => {
    const [table = ''] = readFileSync('docs/errors.md', 'utf8').split('## Codes inside the program');
    const rows = [...table.matchAll(/^\| ([A-Z_]+) \| ([\d, ]+) \|/gm)];
    expect(rows.map(([, code]) => code).sort()).toEqual(Object.keys(CASES).sort());
    for (const [, code = '', statuses = ''] of rows) expect(statuses.split(', ')).toContain(String(CASES[code]?.[0]));
  });
});

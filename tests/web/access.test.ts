import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { createClient } from 'graphql-ws';
import { exportJWK, SignJWT } from 'jose';
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

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment, Flags } from '../../src/config.js';
import type { IngestAll } from '../../src/ingest.js';
import type { Store } from '../../src/store/Store.js';
import type { WebServer } from '../../src/web/createWebServer.js';

const [reader, ingester, admin, stranger] = (['read', 'ingest', 'admin', 'admin'] as const).map((role) =>
  createKey(role),
);
const keysFile = [reader, ingester, admin].map((made) => made?.line).join('\n\n# a remark\n');
const tokenKeys = generateKeyPairSync('ed25519');
const otherKeys = generateKeyPairSync('ed25519');
const secret = randomBytes(32).toString('base64url');
const pem = tokenKeys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const folder = createFolder({ 'keys.jsonl': keysFile, 'public.pem': pem, 'secret.txt': `${secret}\n` });
const KEYS = join(folder, 'keys.jsonl');

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

/** Starts a server so configured, and returns its address. */
async function serve(flags: Flags, environment: Environment = {}): Promise<string> {
  const config = readConfig(flags, { HEARSAY_LOG_LEVEL: 'silent', ...environment });
  const server = await createWebServer({ store, ingestAll, config });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

const READ = '{ articles { totalCount } }';
const INGEST = 'mutation { ingestArticles(input: { articles: [] }) { results { outcome } } }';
const REMOVE = 'mutation { removeArticle(input: { article: "no-such" }) { errors { code } } }';

/** How an operation is answered: the HTTP status, and the code of the first error. */
async function ask(address: string, query: string, authorization?: string): Promise<[number, string | undefined]> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
}

describe('with API keys', () => {
  let address = '';
  beforeAll(async () => {
    address = await serve({ keys: KEYS });
  });

  it.each([
    ['nobody', undefined],
    ['a key that is not known', `Bearer ${stranger?.key}`],
    ['a key cut short', `Bearer ${reader?.key.slice(0, -1)}`],
    ['another scheme', `Basic ${reader?.key}`],
    ['a token where none are taken', `Bearer ${secret}`],
  ])('answers %s with UNAUTHENTICATED', async (_, authorization) => {
    expect(await ask(address, READ, authorization)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('says how credentials are given, and reads no body before', async () => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', body: 'x'.repeat(6 * 1024 * 1024) });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="hearsay"');
  });

  it.each([
    ['read', READ, reader, [200, undefined]],
    ['read', INGEST, reader, [403, 'FORBIDDEN']],
    ['read', REMOVE, reader, [403, 'FORBIDDEN']],
    ['ingest', READ, ingester, [200, undefined]],
    ['ingest', INGEST, ingester, [200, 'BAD_USER_INPUT']],
    ['ingest', REMOVE, ingester, [403, 'FORBIDDEN']],
    ['admin', READ, admin, [200, undefined]],
    ['admin', INGEST, admin, [200, 'BAD_USER_INPUT']],
    ['admin', REMOVE, admin, [200, undefined]],
  ])('lets %s do what is its to do: %s', async (_, query, made, expected) => {
    const [status, code] = await ask(address, query, `Bearer ${made?.key}`);
    expect([status === 403 || status === 401 ? status : 200, code]).toEqual(expected);
  });

  it('finds mutations in fragments, and does none of several where one is refused', async () => {
    const hidden = `mutation { ...F } fragment F on Mutation { ... { ${REMOVE.slice(11, -2)} } }`;
    expect(await ask(address, hidden, `Bearer ${ingester?.key}`)).toEqual([403, 'FORBIDDEN']);
    const before = await store.countArticles({});
    const both = `mutation { ingestArticles(input: { articles: [{ id: "two", text: "Words." }] }) { results { outcome } } ${REMOVE.slice(11, -2)} }`;
    expect(await ask(address, both, `Bearer ${ingester?.key}`)).toEqual([403, 'FORBIDDEN']);
    expect(await store.countArticles({})).toBe(before);
  });

  it('guards exports and numbers, and leaves open what holds nothing of the store', async () => {
    const statusOf = async (path: string, key?: string): Promise<number> =>
      (await fetch(address + path, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })).status;
    for (const path of ['/export/csv', '/metrics']) {
      expect(await statusOf(path)).toBe(401);
      expect(await statusOf(path, reader?.key)).toBe(200);
    }
    for (const path of ['/livez', '/readyz', '/schema.graphql']) expect(await statusOf(path)).toBe(200);
  });

  async function subscribe(connectionParams: Record<string, unknown>, query: string): Promise<unknown> {
    const url = `${address.replace('http', 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
    try {
      return (await client.iterate({ query }).next()).value;
    } catch (error) {
      return error instanceof Array ? error[0].extensions.code : (error as { code: number }).code;
    } finally {
      await client.dispose();
    }
  }

  it('asks for credentials over WebSocket too, and gives the same rights', async () => {
    expect(await subscribe({}, READ)).toBe(4403);
    expect(await subscribe({ authorization: `Bearer ${stranger?.key}` }, READ)).toBe(4403);
    expect(await subscribe({ authorization: `Bearer ${reader?.key}` }, READ)).toEqual({
      data: { articles: { totalCount: 1 } },
    });
    expect(await subscribe({ Authorization: `Bearer ${reader?.key}` }, INGEST)).toBe('FORBIDDEN');
  });
});

describe('with tokens', () => {
  const tokens = (keys: string): Environment => ({
    ...{ HEARSAY_JWT_ISSUER: 'https://id.example', HEARSAY_JWT_AUDIENCE: 'hearsay', HEARSAY_JWT_KEYS: keys },
  });

  const claim = (claims: Record<string, unknown> = {}): SignJWT =>
    new SignJWT({
      ...{ sub: 'ann', iss: 'https://id.example', aud: 'hearsay', role: 'ingest' },
      ...{ exp: Math.floor(Date.now() / 1000) + 60, ...claims },
    });
  const sign = async (claims?: Record<string, unknown>, key = tokenKeys.privateKey): Promise<string> =>
    `Bearer ${await claim(claims).setProtectedHeader({ alg: 'EdDSA', kid: 'one' }).sign(key)}`;

  describe('checked by a public key', () => {
    let address = '';
    beforeAll(async () => {
      address = await serve({ keys: KEYS }, tokens(join(folder, 'public.pem')));
    });

    it('lets in whom the token names, with the role in its claim', async () => {
      expect(await ask(address, READ, await sign())).toEqual([200, undefined]);
      expect((await ask(address, INGEST, await sign()))[1]).toBe('BAD_USER_INPUT');
      expect(await ask(address, REMOVE, await sign())).toEqual([403, 'FORBIDDEN']);
      expect(await ask(address, REMOVE, await sign({ role: ['read', 'admin', 'other'] }))).toEqual([200, undefined]);
    });

    it('takes API keys beside them', async () => {
      expect(await ask(address, READ, `Bearer ${reader?.key}`)).toEqual([200, undefined]);
    });

    it.each([
      ['of another issuer', { iss: 'https://evil.example' }],
      ['for another audience', { aud: 'else' }],
      ['that has expired', { exp: 1_000_000_000 }],
      ['that never expires', { exp: undefined }],
      ['that is not yet valid', { nbf: Math.floor(Date.now() / 1000) + 3600 }],
      ['of nobody', { sub: undefined }],
      ['without a role', { role: undefined }],
      ['with a role of elsewhere', { role: 'owner' }],
    ])('refuses a token %s', async (_, claims) => {
      expect(await ask(address, READ, await sign(claims))).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('refuses a token that another key signed, that nothing signed, or that the public key signed as a secret', async () => {
      const unsigned = [{ alg: 'none' }, { sub: 'ann', role: 'admin' }]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const confused = await claim().setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(pem));
      for (const authorization of [
        await sign({}, otherKeys.privateKey),
        `Bearer ${unsigned}.`,
        `Bearer ${confused}`,
        'Bearer nonsense',
      ])
        expect(await ask(address, READ, authorization)).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('ends a WebSocket with its token', async () => {
      const url = `${address.replace('http', 'ws')}/graphql`;
      // The clock may differ by 30 s, so a token that ended a second ago is taken, and ends at once.
      const authorization = await sign({ exp: Math.floor(Date.now() / 1000) - 1 });
      const client = createClient({
        url,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization },
      });
      await expect(client.iterate({ query: 'subscription { statementAdded { id } }' }).next()).rejects.toMatchObject({
        code: 4403,
        reason: 'The token has expired',
      });
      await client.dispose();
    });
  });

  it('checks them by a secret', async () => {
    const address = await serve({}, tokens(join(folder, 'secret.txt')));
    const signed = await claim().setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret));
    expect(await ask(address, READ, `Bearer ${signed}`)).toEqual([200, undefined]);
    expect(await ask(address, READ, await sign())).toEqual([401, 'UNAUTHENTICATED']);
  });

  describe('checked by keys at a URL', () => {
    let identity: Server;
    let answer = '';
    let address = '';
    beforeAll(async () => {
      identity = createServer((_, response) => response.writeHead(answer === '' ? 500 : 200).end(answer));
      await new Promise<void>((done) => identity.listen(0, '127.0.0.1', done));
      address = await serve({}, tokens(`http://127.0.0.1:${(identity.address() as AddressInfo).port}/keys`));
    });
    afterAll(() => new Promise((done) => identity.close(done)));

    it('answers SERVICE_UNAVAILABLE while the keys cannot be read, then lets tokens in', async () => {
      expect(await ask(address, READ, await sign())).toEqual([503, 'SERVICE_UNAVAILABLE']);
      answer = JSON.stringify({ keys: [{ ...(await exportJWK(tokenKeys.publicKey)), kid: 'one', alg: 'EdDSA' }] });
      expect(await ask(address, READ, await sign())).toEqual([200, undefined]);
    });
  });
});

describe('read-only', () => {
  it('refuses mutations to everybody, and says so', async () => {
    const address = await serve({ readOnly: true });
    expect(await ask(address, READ)).toEqual([200, undefined]);
    for (const query of [INGEST, REMOVE]) expect(await ask(address, query)).toEqual([403, 'FORBIDDEN']);
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: REMOVE }),
    });
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'This server is read-only: it takes no mutations.' }],
    });
  });
});

describe('what cannot be used', () => {
  const bad = createFolder({
    'empty.jsonl': '\n',
    'pasted.jsonl': `${reader?.key}\n`,
    'role.jsonl': JSON.stringify({ name: 'a', role: 'owner', sha256: 'f'.repeat(64) }),
    'twice.jsonl': `${createKey('read', 'a').line}\n${createKey('read', 'a').line}`,
    'private.pem': tokenKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'short.txt': 'too short',
    'set.json': '{"keys": "none"}',
  });
  const tokens = { HEARSAY_JWT_ISSUER: 'i', HEARSAY_JWT_AUDIENCE: 'a' };

  it.each([
    [{ host: '0.0.0.0' }, {}, /^Cannot listen on 0\.0\.0\.0: others could reach it without a key/],
    [{ keys: join(bad, 'none.jsonl') }, {}, /no such file$/],
    [{ keys: join(bad, 'empty.jsonl') }, {}, /expected a key a line, found none/],
    [{ keys: join(bad, 'pasted.jsonl') }, {}, /pasted\.jsonl, line 1: not JSON/],
    [{ keys: join(bad, 'role.jsonl') }, {}, /line 1: role: /],
    [{ keys: join(bad, 'twice.jsonl') }, {}, /two keys are called "a"$/],
    [
      {},
      { ...tokens, HEARSAY_JWT_KEYS: 'http://id.example/keys' },
      /expected https:\/\/, or an address of this machine$/,
    ],
    [{}, { ...tokens, HEARSAY_JWT_KEYS: join(bad, 'private.pem') }, /found a private key$/],
    [{}, { ...tokens, HEARSAY_JWT_KEYS: join(bad, 'short.txt') }, /expected 32 bytes or more, found 9$/],
    [{}, { ...tokens, HEARSAY_JWT_KEYS: join(bad, 'set.json') }, /expected a JSON Web Key Set$/],
  ])('is said in words: %j %j', async (flags, environment, message) => {
    const opening = createWebServer({ store, ingestAll, config: readConfig(flags, environment) });
    await expect(opening).rejects.toThrow(ConfigError);
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.not.toThrow(reader?.key);
  });
});

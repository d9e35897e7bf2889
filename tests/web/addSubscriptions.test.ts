import fastify from 'fastify';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

import { createTrustedDocuments } from '../../src/graphql/documents/TrustedDocuments.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { getFeed } from '../../src/graphql/StatementFeed.js';
import { addSubscriptions } from '../../src/web/addSubscriptions.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createStore } from '../../src/store/createStore.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { readGold } from '../helpers/readGold.js';

import type { FastifyInstance } from 'fastify';
import type { Store } from '../../src/store/Store.js';

let app: FastifyInstance;
let store: Store;
let address: string;

beforeAll(async () => {
  store = createStore(await openEngine());
  app = fastify();
  addSubscriptions(
    app,
    {
      ...{ store, ingestAll: createGraphIngest(store) },
      ...{ introspection: true, documents: createTrustedDocuments([], false), limits: DEFAULT_LIMITS },
    },
    {
      ...{ isLocal: true, toAddress: () => '127.0.0.1' },
      authenticate: async () => ({ name: 'reader', role: 'read' }),
    },
  );
  address = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws');
});
afterAll(async () => {
  await app.close();
  await store.close();
});

/** How the server answers the handshake: 101, or an HTTP status. */
function shake(path: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`${address}${path}`, 'graphql-transport-ws', { headers });
  return new Promise((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0));
    socket.on('error', () => undefined);
  }).finally(() => socket.terminate()) as Promise<number>;
}

describe('addSubscriptions()', () => {
  it('tells new statements on /graphql', async () => {
    const client = createClient({ url: `${address}/graphql`, webSocketImpl: WebSocket });
    const answers = client.iterate({ query: 'subscription { statementAdded { text } }' });
    const first = answers.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { statementIds } = await store.saveArticle(readGold('east-quay-closed'));
    getFeed(store).publish(statementIds);
    const text = '“The papers said tractor parts,” “Nobody ploughs a field with a turbine.”';
    expect((await first).value.data).toEqual({ statementAdded: { text } });
    await client.dispose();
  });

  it.each([
    ['its own origin', '/graphql', { origin: 'SELF' }, 101],
    ['no origin', '/graphql', {}, 101],
    ['a foreign origin', '/graphql', { origin: 'https://example.org' }, 403],
    ['a foreign name for this machine', '/graphql', { host: 'example.org', origin: 'http://example.org' }, 403],
    ['another path', '/other', {}, 403],
  ])('answers a handshake with %s', async (_, path, headers, status) => {
    const own = 'origin' in headers && headers.origin === 'SELF' ? { origin: address.replace('ws', 'http') } : headers;
    expect(await shake(path, own as Record<string, string>)).toBe(status);
  });
});

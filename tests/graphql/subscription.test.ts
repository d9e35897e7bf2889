import { createServer } from 'node:http';

import { createClient } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';

import { createSchema } from '../../src/graphql/createSchema.js';
import { createSubscriptionOptions } from '../../src/graphql/createSubscriptionOptions.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createTestApi, loadStories, readGold, readOperation } from './helpers/createTestApi.js';

import type { AddressInfo } from 'node:net';
import type { Client } from 'graphql-ws';
import type { Answer, TestApi } from './helpers/createTestApi.js';

let api: TestApi;
let client: Client;
let close: () => Promise<void>;

beforeAll(async () => {
  api = await createTestApi(await openEngine());
  await loadStories(api.store, ['east-quay-closed']);
  const http = createServer();
  const server = useServer(createSubscriptionOptions(createSchema(), api.api), new WebSocketServer({ server: http }));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket });
  close = async () => {
    await client.dispose();
    await server.dispose();
    http.close();
    await api.store.close();
  };
});
afterAll(() => close());

const ingest = (name: string): Promise<unknown> => {
  const { id, url, title, outlet, published, text, ...graph } = readGold(name);
  return api.ask(readOperation('ingest'), {
    input: { articles: [{ id, url, title, outlet, published, text, graph }] },
  });
};

/** Reads answers until there are as many as asked for, then leaves. */
async function read(query: string, count: number, variables: Record<string, unknown> = {}): Promise<Answer[]> {
  const answers: Answer[] = [];
  for await (const answer of client.iterate({ query, variables })) if (answers.push(answer) === count) break;
  return answers;
}

const settled = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

describe('statementAdded', () => {
  it('tells new statements about an entity that comes with them, and no others', async () => {
    const wanted = (readGold('envoy-recalled') as Answer).statements.filter(({ about }: Answer) =>
      about.includes('milena-dorvan'),
    );
    const answers = read(readOperation('statement-added'), wanted.length, { about: { name: 'Milena Dorvan' } });
    await settled(200);
    await ingest('envoy-recalled');
    for (const { data } of await answers)
      expect(data.statementAdded).toMatchObject({
        id: expect.stringMatching(/^s/),
        article: { title: 'Velmar recalls envoy from Brennia in row over seized freighter' },
      });
  });

  it('tells nothing of an article that was there already', async () => {
    const answers = read('subscription { statementAdded { article { title } } }', 1);
    await settled(200);
    await ingest('envoy-recalled');
    await ingest('leaked-note');
    expect((await answers)[0].data.statementAdded.article.title).toMatch(/^Leaked note/);
  });

  it('lets a subscriber leave while nothing happens', async () => {
    const left = await Promise.race([
      (async () => {
        const subscription = client.iterate({ query: 'subscription { statementAdded { id } }' });
        const first = subscription.next();
        await settled(100);
        await subscription.return?.(undefined);
        await first;
        return 'left';
      })(),
      settled(2_000).then(() => 'stuck'),
    ]);
    expect(left).toBe('left');
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', 'subscription {'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { nonsense }'],
    [
      'QUERY_TOO_COMPLEX',
      `subscription { statementAdded { ${Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    ],
  ])('refuses with %s', async (code, query) => {
    await expect(read(query, 1)).rejects.toEqual([expect.objectContaining({ extensions: { code } })]);
  });

  it('refuses with BAD_USER_INPUT what HTTP refuses so', async () => {
    const [answer] = await read('{ search(text: " ") { totalCount } }', 1);
    expect(answer.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('limits what runs at once on a connection', async () => {
    const subscriptions = Array.from({ length: 11 }, () =>
      client.iterate({ query: 'subscription { statementAdded { id } }' }),
    );
    const firsts = subscriptions.map((subscription) => subscription.next());
    await expect(Promise.race([...firsts, settled(2_000)])).rejects.toEqual([
      expect.objectContaining({ extensions: { code: 'RATE_LIMITED' } }),
    ]);
    await Promise.all(subscriptions.map((subscription) => subscription.return?.(undefined)));
    await Promise.allSettled(firsts);
  });
});

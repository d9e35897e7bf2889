import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import { serverAudits } from 'graphql-http';

import { createApolloServer } from '../../src/graphql/createApolloServer.js';
import { createContext } from '../../src/graphql/createContext.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createTestApi } from './helpers/createTestApi.js';

import type { FastifyInstance } from 'fastify';
import type { Context } from '../../src/graphql/createContext.js';
import type { TestApi } from './helpers/createTestApi.js';

/** Warnings of the audits that are known: what Apollo Server answers is also right by the specification. */
const KNOWN_WARNINGS = ['572B', 'FDE2', '7B9B'];

let app: FastifyInstance;
let api: TestApi;
let url = '';

beforeAll(async () => {
  api = await createTestApi(await openEngine());
  app = fastify();
  const apollo = createApolloServer({ ...api.api, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const handler = fastifyApolloHandler<Context>(apollo, { context: async () => createContext(api.api) });
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(async () => {
  await app.close();
  await api.store.close();
});

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  // What a browser sends without asking first is refused, so the audits send what makes it ask.
  const fetchFn: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as object), 'apollo-require-preflight': 'true' } });

  it.each(serverAudits({ url: () => url, fetchFn }).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (id, _, audit) => {
      const result = await audit.fn();
      const isKnown = result.status === 'warn' && KNOWN_WARNINGS.includes(id);
      expect(isKnown || result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );
});

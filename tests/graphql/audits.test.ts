import { serverAudits } from 'graphql-http';

import { readConfig } from '../../src/config.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { createTestApi } from './helpers/createTestApi.js';

import type { WebServer } from '../../src/web/createWebServer.js';
import type { TestApi } from './helpers/createTestApi.js';

/**
 * Warnings of the audits that are known, since Apollo Server answers otherwise for legacy clients, as it may: 400 in
 * place of 200 to who accepts application/json alone, where the document cannot be parsed (572B), does not fit the schema
 * (FDE2), or variables cannot be coerced (7B9B).
 */
const KNOWN_WARNINGS = ['572B', 'FDE2', '7B9B'];

let server: WebServer;
let api: TestApi;
let url = '';

beforeAll(async () => {
  api = await createTestApi(await openEngine());
  const config = readConfig({}, { HEARSAY_LOG_LEVEL: 'silent' });
  server = await createWebServer({ store: api.store, ingestAll: api.api.ingestAll, config });
  url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(async () => {
  await server.close();
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

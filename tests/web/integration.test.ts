import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { jest } from '@jest/globals';

import { completeLimits } from '../../src/graphql/limits.js';
import { createApp } from '../../src/web/createApp.js';
import { mountApollo } from '../../src/web/addGraphql.js';
import { readConfig } from '../../src/config.js';

// Apollo's own tests of whatever serves Apollo Server, each with a schema and options of its own; its limits are ours to
// switch off, and so are trusted documents, since it tests Apollo's persisted queries. What it skips needs graphql 17
// (@defer and @stream), which Apollo does not take yet.
//
// Some of its tests allow themselves 3 s, which a busy machine may need for more than one of them.
jest.retryTimes(2);
defineIntegrationTestSuite(async (options, { context = async () => ({}) } = {}) => {
  const app = await createApp(readConfig({}, { HEARSAY_LOG_LEVEL: 'silent' }));
  const server = new ApolloServer({ ...options, plugins: [...(options.plugins ?? []), fastifyApolloDrainPlugin(app)] });
  await server.start();
  await mountApollo(app, server, {
    limits: completeLimits({ bodyBytes: Infinity, ingestBytes: Infinity }),
    documents: null,
    onRequest: async () => undefined,
    context,
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return { server, url, extraCleanup: async () => app.close() };
});

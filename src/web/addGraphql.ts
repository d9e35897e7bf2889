import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';

import { createApolloServer } from '../graphql/createApolloServer.js';
import { createContext } from '../graphql/createContext.js';
import { getClient } from './access/addAccess.js';

import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Context, Services } from '../graphql/createContext.js';

/** Bytes of a request that only asks. */
const MAX_QUERY_BYTES = 100 * 1024;
/** Bytes of a request that brings articles. */
const MAX_INGEST_BYTES = 5 * 1024 * 1024;

/**
 * Given the server, the services and the hook that lets clients through, adds `/graphql`: POST, and GET with a header
 * that makes browsers ask first.
 */
export async function addGraphql(
  app: FastifyInstance,
  services: Services,
  onRequest: onRequestAsyncHookHandler,
): Promise<void> {
  const apollo = createApolloServer({ ...services, logger: app.log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  await app.register(async (scope) => {
    limitBodies(scope);
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      bodyLimit: MAX_INGEST_BYTES,
      onRequest,
      handler: fastifyApolloHandler<Context>(apollo, {
        context: async (request) => createContext(services, getClient(request)),
      }),
    });
  });
}

// One path serves small questions and large articles, so the limit depends on what the operation calls.
function limitBodies(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (Buffer.byteLength(body) > MAX_QUERY_BYTES && !body.includes('ingestArticles'))
      done(
        Object.assign(new Error(`Request body is too large: expected at most ${MAX_QUERY_BYTES} bytes`), {
          statusCode: 413,
        }),
      );
    else parse(request, body, done);
  });
}

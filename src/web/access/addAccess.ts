import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Client } from '../../graphql/access/Client.js';
import type { RateLimiter } from '../../graphql/limits/RateLimiter.js';
import type { Authenticate } from './createAuthenticate.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on routes that anybody may read. */
    client: Client | null;
  }
}

/**
 * Given the server, what knows clients and what counts their points, returns the hook that lets only known ones with
 * points left through; it runs before the body is read. A request without credentials is told how they are given
 * (RFC 6750).
 */
export function addAccess(
  app: FastifyInstance,
  authenticate: Authenticate,
  limiter: RateLimiter,
): onRequestAsyncHookHandler {
  app.decorateRequest('client', null);
  return async (request, reply) => {
    void reply.header('www-authenticate', 'Bearer realm="hearsay"');
    request.client = await authenticate(request.headers.authorization, request.ip);
    void reply.removeHeader('www-authenticate');
    await limiter.spend(request.client.name, 1);
  };
}

/** Given a request that the hook let through, returns who asks. Throws TypeError on routes without the hook. */
export function getClient({ client, routeOptions }: FastifyRequest): Client {
  if (!client) throw new TypeError(`Nobody was asked for credentials at ${routeOptions.url}.`);
  return client;
}

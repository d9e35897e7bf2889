import { permits } from '../graphql/access/Client.js';
import { getClient } from './access/addAccess.js';

import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';

/** What the server has, and takes from whoever the roles let. */
export interface AllowedOptions {
  readonly playground: boolean;
  readonly schema: boolean;
  readonly readOnly: boolean;
}

/**
 * Given the server, what it has and the hook that lets clients through, adds `/allowed`: what of it the client who asks
 * may use, so that the pages offer nothing that would be refused.
 */
export function addAllowed(
  app: FastifyInstance,
  { playground, schema, readOnly }: AllowedOptions,
  onRequest: onRequestAsyncHookHandler,
): void {
  app.get('/allowed', { onRequest }, (request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ playground, schema, review: !readOnly && permits(getClient(request).role, 'admin') }),
  );
}

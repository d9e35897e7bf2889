import { permits } from '../graphql/access/Client.js';
import { NODES_A_POINT } from '../graphql/limits/computeCost.js';
import { getClient } from './access/addAccess.js';

import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Limits } from '../graphql/limits.js';

/** What the server has, and takes from whoever the roles let. */
export interface AllowedOptions {
  readonly playground: boolean;
  readonly schema: boolean;
  readonly readOnly: boolean;
  readonly limits: Limits;
}

/**
 * Given the server, what it has and the hook that lets clients through, adds `/allowed`: what of it the client who asks
 * may use, so that the pages offer and ask nothing that would be refused.
 */
export function addAllowed(
  app: FastifyInstance,
  { playground, schema, readOnly, limits }: AllowedOptions,
  onRequest: onRequestAsyncHookHandler,
): void {
  const pictureNodes = Math.min(limits.pictureNodes, limits.cost * NODES_A_POINT);
  app.get('/allowed', { onRequest }, (request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ playground, schema, pictureNodes, review: !readOnly && permits(getClient(request).role, 'admin') }),
  );
}

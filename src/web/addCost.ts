import { z } from 'zod';

import { createSchema } from '../graphql/createSchema.js';
import { estimateCost } from '../graphql/limits/estimateCost.js';
import { getClient } from './access/addAccess.js';
import { toErrorBody } from './addErrorHandlers.js';

import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../graphql/limits.js';
import type { RateLimiter } from '../graphql/limits/RateLimiter.js';

const OPERATION = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * Given the server, the limits, what counts points and the hook that lets clients through, adds `/cost`: the points that an operation
 * would cost, null where it is none, those that one may, and those that the client has left this minute.
 */
export function addCost(
  app: FastifyInstance,
  { limits, limiter }: { readonly limits: Limits; readonly limiter: RateLimiter },
  onRequest: onRequestAsyncHookHandler,
): void {
  let schema: GraphQLSchema | null = null;
  app.post('/cost', { onRequest, bodyLimit: limits.bodyBytes }, async (request, reply) => {
    const { success, data } = OPERATION.safeParse(request.body);
    if (!success)
      return reply.code(400).send(toErrorBody('BAD_REQUEST', 'Expected an operation: { query, variables }'));
    const { query, variables, operationName } = data;
    schema ??= createSchema();
    const operation = { query, variables: variables ?? {}, operationName: operationName ?? null };
    return {
      points: estimateCost(schema, limits, operation),
      limit: limits.cost,
      left: await limiter.countLeft(getClient(request).name),
    };
  });
}

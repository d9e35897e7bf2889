import { checkCost } from './computeCost.js';
import { createCostCounter } from './createCostCounter.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../createContext.js';
import type { Limits } from '../limits.js';
import type { RateLimiter } from './RateLimiter.js';

/**
 * Given limits, returns the plugin that refuses operations that cost more, counted with their variables before
 * anything is read, or more than their client has left, and gives the cost of every other in `extensions.cost`.
 */
export function createCostPlugin(limits: Limits, limiter: RateLimiter | undefined): ApolloServerPlugin<Context> {
  const { cost: limit } = limits;
  const countCost = createCostCounter();
  return {
    requestDidStart: () => {
      let cost = 0;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (!operation) return;
          cost = countCost({ ...limits, schema, document, operation, variables: request.variables ?? {} });
          checkCost(cost, limit);
          await limiter?.spend(contextValue.client.name, cost);
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && cost > 0)
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: { points: cost, limit } };
          return Promise.resolve();
        },
      });
    },
  };
}

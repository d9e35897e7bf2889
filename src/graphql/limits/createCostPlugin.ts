import { checkCost, computeCost } from './computeCost.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../createContext.js';
import type { Limits } from '../limits.js';

/**
 * Given limits, returns the plugin that refuses operations that cost more, counted with their variables before
 * anything is read, and gives the cost of every other in `extensions.cost`.
 */
export function createCostPlugin({ cost: limit, page, defaultPage }: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let cost = 0;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (operation) {
            cost = computeCost({ schema, document, operation, variables: request.variables ?? {}, page, defaultPage });
            checkCost(cost, limit);
          }
          return Promise.resolve();
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

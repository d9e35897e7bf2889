import { findDetails } from './findDetails.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './createContext.js';

/** Returns the plugin that tells the context which details of statements the operation asks for. */
export function createDetailsPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue }) => {
          contextValue.asked.details = findDetails(document);
          return Promise.resolve();
        },
      }),
  };
}

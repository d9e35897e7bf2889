import { checkAccess } from './checkAccess.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../createContext.js';

/** Returns the plugin that refuses operations which the context's client may not run, before they run. */
export function createAccessPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, contextValue }) => {
          if (operation) checkAccess(document, operation, contextValue);
          return Promise.resolve();
        },
      }),
  };
}

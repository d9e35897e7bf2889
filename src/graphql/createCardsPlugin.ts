import { isBrief } from './isBrief.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './createContext.js';

/** Returns the plugin that tells the context whether cards of statements are all that the operation asks for. */
export function createCardsPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue }) => {
          contextValue.cards.suffice = isBrief(document);
          return Promise.resolve();
        },
      }),
  };
}

import { keepLate } from './limits/createDeadlineRule.js';
import { toExtensions } from './Notes.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './createContext.js';

/** HTTP statuses of answers that have no data, by the code of their first error. */
const STATUSES: Readonly<Record<string, number>> = {
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** Returns the plugin that adds the notes to an answer's `extensions`, gives an answer without data its status, and lets nobody keep it. */
export function createResponsePlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue }) => {
          response.http.headers.set('cache-control', 'no-store');
          if (response.body.kind !== 'single') return Promise.resolve();
          const result = response.body.singleResult;
          if (result.errors) result.errors = keepLate(result.errors);
          const notes = toExtensions(contextValue.notes);
          if (Object.keys(notes).length > 0) result.extensions = { ...result.extensions, ...notes };
          const status = result.data == null ? statusOf(result.errors) : undefined;
          if (status !== undefined) response.http.status ??= status;
          return Promise.resolve();
        },
      }),
  };
}

function statusOf(errors: readonly GraphQLFormattedError[] | undefined): number | undefined {
  return STATUSES[String(errors?.[0]?.extensions?.['code'])];
}

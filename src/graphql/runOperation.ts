import { createApolloServer } from './createApolloServer.js';
import { createContext } from './createContext.js';

import type { FormattedExecutionResult } from 'graphql';
import type { Api } from './createApolloServer.js';

/** An operation as GraphQL over HTTP has it. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Runs operations one after another over one server without HTTP. */
export type OperationRunner = (operation: Operation) => Promise<FormattedExecutionResult>;

/** Given the services, returns a function that runs operations as the server does, limits and masked errors included. */
export function createOperationRunner(api: Api): OperationRunner {
  const server = createApolloServer(api);
  return async (operation) => {
    const { body } = await server.executeOperation({ ...operation }, { contextValue: createContext(api) });
    if (body.kind === 'single') return body.singleResult;
    throw new TypeError('An answer came in parts, though the schema has no @defer.');
  };
}

/** Given the services and an operation, returns its answer. */
export function runOperation(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<FormattedExecutionResult> {
  return createOperationRunner(api)({ query, variables });
}

import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

import { checkAccess } from './access/checkAccess.js';
import { LOCAL } from './access/Client.js';
import { createContext } from './createContext.js';
import { resolveQuery } from './documents/resolveQuery.js';
import { createFormatError } from './formatError.js';
import { completeLimits } from './limits.js';
import { checkCost, computeCost } from './limits/computeCost.js';
import { keepLate } from './limits/createDeadlineRule.js';
import { createLimitRules } from './limits/createLimitRules.js';
import { RefusedError } from './RefusedError.js';

import type { DocumentNode, ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { ConnectionInitMessage, ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Client } from './access/Client.js';
import type { Api } from './createApolloServer.js';
import type { TrustedDocuments } from './documents/TrustedDocuments.js';
import type { Limits } from './limits.js';

/** The services, and whose a connection is by graphql-ws's `extra`: without that, of whoever runs this program. */
export interface SubscriptionApi<Extra> extends Api {
  readonly toClient?: (extra: Extra) => Client;
  /** Without them every document is run, and none has an id. */
  readonly documents?: TrustedDocuments;
}

/**
 * Given the schema and the services, returns the options of graphql-ws: the same operations, rights, limits and masked
 * errors over WebSocket as over HTTP, and a limit on the operations that run at once on one connection.
 */
export function createSubscriptionOptions<Extra>(
  schema: GraphQLSchema,
  api: SubscriptionApi<Extra>,
): ServerOptions<ConnectionInitMessage['payload'], Extra> {
  const { toClient = () => LOCAL } = api;
  const limits = completeLimits(api.limits);
  const format = createFormatter(api);
  return {
    schema,
    onSubscribe: ({ subscriptions, extra }, _, payload) =>
      refusing(async () => {
        checkCount(Object.keys(subscriptions).length, limits);
        return toArgs(schema, payload, { api, limits, client: toClient(extra) });
      }),
    onNext: (_context, _id, _payload, _args, { data = null, errors, extensions = {} }) => ({
      data,
      ...(errors && { errors: errors.map(format) }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
    }),
    onError: (_context, _id, _payload, errors) => errors.map(format),
  };
}

// Errors of several kinds stop a subscription from starting; graphql-ws wants them as a list.
async function refusing(start: () => Promise<ExecutionArgs>): Promise<ExecutionArgs | readonly GraphQLError[]> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof AggregateError) return error.errors as GraphQLError[];
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

async function toArgs(
  schema: GraphQLSchema,
  payload: SubscribePayload,
  { api, limits, client }: { readonly api: SubscriptionApi<never>; readonly limits: Limits; readonly client: Client },
): Promise<ExecutionArgs> {
  const query = api.documents ? resolveQuery(payload, api.documents) : payload.query;
  const document = parseDocument(String(query), limits);
  const errors = validate(schema, document, [
    ...specifiedRules,
    ...createLimitRules(limits),
    ...(api.introspection === false ? [NoSchemaIntrospectionCustomRule] : []),
  ]);
  if (errors.length > 0)
    throw new AggregateError(keepLate(errors).map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')));
  const operation = getOperationAST(document, payload.operationName);
  const variables = payload.variables ?? {};
  if (operation) {
    checkAccess(document, operation, { client, readOnly: api.readOnly ?? false });
    const cost = computeCost({ ...limits, schema, document, operation, variables });
    checkCost(cost, limits.cost);
    await api.limiter?.spend(client.name, cost + 1);
  }
  const milliseconds = operation?.operation === 'subscription' ? Infinity : limits.milliseconds;
  const contextValue = createContext({ ...api, limits: { ...limits, milliseconds } }, client);
  return { schema, document, contextValue, variableValues: variables, operationName: payload.operationName ?? null };
}

function parseDocument(query: string, { tokens }: Limits): DocumentNode {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

function checkCount(running: number, { subscriptions }: Limits): void {
  if (running <= subscriptions) return;
  throw new RefusedError('RATE_LIMITED', `A connection may run ${subscriptions} operations at once.`);
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { nodes = null, source = null, positions = null, extensions } = error;
  return new GraphQLError(error.message, { nodes, source, positions, extensions: { code, ...extensions } });
}

function createFormatter({
  logger,
  introspection = true,
}: Api): (error: GraphQLError | GraphQLFormattedError) => GraphQLFormattedError {
  const formatError = createFormatError(logger, introspection);
  return (error) => formatError(error instanceof GraphQLError ? error.toJSON() : error, error);
}

import { getOperationAST, parse } from 'graphql';

import { computeCost } from './computeCost.js';

import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../limits.js';

/** What a client is about to run. */
export interface Estimated {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Given the schema, limits and an operation that is not run yet, returns what it would cost; null where it cannot be read as one. */
export function estimateCost(
  schema: GraphQLSchema,
  limits: Limits,
  { query, variables, operationName }: Estimated,
): number | null {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    const operation = getOperationAST(document, operationName);
    return operation ? computeCost({ ...limits, schema, document, operation, variables }) : null;
  } catch {
    return null;
  }
}

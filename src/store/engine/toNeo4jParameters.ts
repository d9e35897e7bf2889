import type { Integer } from 'neo4j-driver';

import type { CypherParameters, CypherValue } from './CypherEngine.js';

/**
 * Given query parameters and the driver's integer, returns them with whole numbers as integers: the driver sends
 * every plain number as a float, which LIMIT refuses and which would make spans floats in the store.
 */
export function toNeo4jParameters(
  parameters: CypherParameters,
  int: (value: number) => Integer,
): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const key of Object.keys(parameters)) encoded[key] = encode(parameters[key]!, int);
  return encoded;
}

function encode(value: CypherValue, int: (value: number) => Integer): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map((item: CypherValue) => encode(item, int));
  if (typeof value === 'object' && value !== null) return toNeo4jParameters(value as CypherParameters, int);
  return value;
}

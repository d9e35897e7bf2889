import { OperationTypeNode } from 'graphql';

import { computeCost } from './computeCost.js';

import type { OperationDefinitionNode } from 'graphql';
import type { CostOptions } from './computeCost.js';

/** Costs of one operation that are kept, by its variables; an operation is kept for as long as Apollo keeps its document. */
const KEPT = 100;

/**
 * Given what computes the cost of an operation, returns what does so once for each operation and the integers among its
 * declared variables: on nothing else does the cost of one that reads depend. Those that write are counted each time.
 */
export function createCostCounter(compute: (options: CostOptions) => number = computeCost) {
  const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
  return (options: CostOptions): number => {
    const { operation } = options;
    if (operation.operation === OperationTypeNode.MUTATION) return compute(options);
    const costs = known.get(operation) ?? new Map<string, number>();
    known.set(operation, costs);
    const key = toKey(options);
    const cost = costs.get(key) ?? compute(options);
    if (costs.size >= KEPT && !costs.has(key)) costs.clear();
    costs.set(key, cost);
    return cost;
  };
}

function toKey({ operation, variables }: CostOptions): string {
  const values = (operation.variableDefinitions ?? []).map(({ variable }) => variables[variable.name.value]);
  return JSON.stringify(values.map((value) => (value === null || Number.isInteger(value) ? value : typeof value)));
}

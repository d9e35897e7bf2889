import { BadInputError } from './BadInputError.js';

import type { StatementConditions, StatementLiteral } from '../store/Store.js';

/** A filter with its names looked up: conditions, and filters that must hold, of which one must, and that must not. */
export interface FilterTree {
  readonly conditions: StatementConditions;
  readonly and: readonly FilterTree[];
  readonly or: readonly FilterTree[];
  readonly not: FilterTree | null;
}

type Clause = readonly StatementLiteral[];

/** Literals of all clauses together; nested alternatives multiply. */
const MOST_LITERALS = 200;

/**
 * Given what a filter has besides its own conditions, returns it as clauses: all of them must hold, and one literal of
 * each. Throws BadInputError where alternatives within alternatives multiply beyond measure.
 */
export function toClauses({ and, or, not }: Omit<FilterTree, 'conditions'>): Clause[] {
  return [...and.flatMap((tree) => expand(tree, true)), ...expandOr(or), ...(not ? expand(not, false) : [])];
}

function expand({ conditions, and, or, not }: FilterTree, wanted: boolean): Clause[] {
  const own: Clause[][] = Object.keys(conditions).length > 0 ? [[[{ wanted, conditions }]]] : [];
  const others = [
    ...and.map((tree) => expand(tree, wanted)),
    ...(or.length === 0 ? [] : [wanted ? expandOr(or) : or.flatMap((tree) => expand(tree, false))]),
    ...(not ? [expand(not, !wanted)] : []),
  ];
  // Not (a and b) is (not a) or (not b).
  return wanted ? [...own, ...others].flat() : multiply([...own, ...others]);
}

function expandOr(or: readonly FilterTree[]): Clause[] {
  return or.length === 0 ? [] : multiply(or.map((tree) => expand(tree, true)));
}

// (a and b) or (c and d) is (a or c) and (a or d) and (b or c) and (b or d). An alternative without conditions always holds.
function multiply(alternatives: readonly (readonly Clause[])[]): Clause[] {
  if (alternatives.length === 0) return [];
  let clauses: Clause[] = [[]];
  for (const alternative of alternatives) {
    clauses = clauses.flatMap((clause) => alternative.map((other) => [...clause, ...other]));
    const size = clauses.reduce((sum, clause) => sum + clause.length, 0);
    if (size > MOST_LITERALS)
      throw new BadInputError('The filter has too many alternatives within alternatives; ask in several parts.');
  }
  return clauses;
}

import type { CypherParameters, CypherQuery, CypherRow } from './CypherEngine.js';

/** A query with the names of the columns that it returns. */
export interface KnownQuery extends CypherQuery {
  readonly columns: readonly string[];
}

/**
 * Given queries that only read, returns one that reads what all of them do, each in a subquery of its own: one row with the
 * rows of each as a list, in their order. One transaction and one answer cost the server and the driver half of what several do.
 */
export function combineReads(queries: readonly KnownQuery[]): CypherQuery {
  const parts = queries.map(({ text, columns }, at) => {
    const row = columns.map((column) => `${column}: ${column}`).join(', ');
    const own = text.replace(/\$(\w+)/g, `$$${toName(at)}_$1`);
    return `CALL () {\nCALL () {\n${own}\n}\nRETURN collect({${row}}) AS ${toName(at)}\n}`;
  });
  const parameters = queries.map((query, at) => renameParameters(query.parameters, `${toName(at)}_`));
  return {
    text: `${parts.join('\n')}\nRETURN ${queries.map((_, at) => toName(at)).join(', ')}`,
    parameters: Object.assign({}, ...parameters) as CypherParameters,
  };
}

/** Given the row of a combined query and how many it was made of, returns the rows of each. */
export function splitRow(row: CypherRow, count: number): CypherRow[][] {
  return Array.from({ length: count }, (_, at) => row[toName(at)] as unknown as CypherRow[]);
}

function toName(at: number): string {
  return `q${at}`;
}

function renameParameters(parameters: CypherParameters, prefix: string): CypherParameters {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [prefix + key, value]));
}

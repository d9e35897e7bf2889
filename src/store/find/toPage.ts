import type { CypherValue } from '../engine/CypherEngine.js';
import type { Page, PageRequest } from '../Store.js';

/** How a page is read: in which direction of the key, between which keys, and how many rows. */
export interface KeyRange {
  /** Whether keys go down as rows are read from the engine. */
  readonly descending: boolean;
  /** Keys lie above this one, if given. */
  readonly above: string | null;
  /** Keys lie below this one, if given. */
  readonly below: string | null;
  /** One more than asked for, to see whether there is more. */
  readonly limit: number;
}

/**
 * Given a page asked for and whether its order is of falling keys, returns what to read. Reading from the end goes the
 * other way round; `toPage` turns it back. Never by SKIP: page 1,000 costs what page 1 costs.
 */
export function toKeyRange(page: PageRequest, { descending }: { descending: boolean }): KeyRange {
  const after = page.after ?? null;
  const before = page.before ?? null;
  return {
    descending: descending !== (page.backward ?? false),
    above: descending ? before : after,
    below: descending ? after : before,
    limit: page.limit + 1,
  };
}

/** Given the rows read for a page and that page, returns them in the order asked for, and whether there are more. */
export function toPage<Row>(
  read: readonly { readonly key: string; readonly row: Row }[],
  page: PageRequest,
): Page<Row> {
  const backward = page.backward ?? false;
  const hasMore = read.length > page.limit;
  const rows = read.slice(0, page.limit);
  return {
    rows: backward ? [...rows].reverse() : rows,
    hasNextPage: backward ? page.before != null : hasMore,
    hasPreviousPage: backward ? hasMore : page.after != null,
  };
}

/** Given values by parameter name, returns those that are there. */
export function keepGiven(parameters: Readonly<Record<string, CypherValue | undefined>>): Record<string, CypherValue> {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Record<string, CypherValue>;
}

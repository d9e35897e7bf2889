import { BadInputError } from './BadInputError.js';
import { fromCursor, toCursor } from './Cursor.js';

import type { Page, PageRequest } from '../store/Store.js';
import type { Limits } from './limits.js';

/** The four arguments of Relay's Cursor Connections Specification. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Where a connection's rows come from; `order` names the list and its order, and stands in the cursors. */
export interface RowSource<Row> {
  readonly order: string;
  find(page: PageRequest): Promise<Page<Row>>;
  count(): Promise<number>;
}

/** The row as the edge's node, unless `toEdge` gives the edge further fields. */
export interface ConnectionOptions<Row> {
  readonly limits: Limits;
  readonly toEdge?: (row: Row) => { readonly node: unknown };
}

/** The fields of a connection as functions: graphql-js calls those that the operation selects. */
export interface Connection {
  edges(): Promise<readonly { readonly cursor: string; readonly node: unknown }[]>;
  nodes(): Promise<readonly unknown[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/**
 * Given paging arguments and a source of rows, returns a connection that asks the source only for what the operation
 * selects: `totalCount` alone reads no rows, a page alone counts nothing. Throws BadInputError for arguments that
 * make no page.
 */
export function createConnection<Row>(
  args: PageArgs,
  source: RowSource<Row>,
  { limits, toEdge = (node) => ({ node }) }: ConnectionOptions<Row>,
): Connection {
  const request = toPageRequest(args, source.order, limits);
  let found: Promise<Page<Row>> | undefined;
  const find = (): Promise<Page<Row>> => (found ??= source.find(request));
  return {
    edges: async () =>
      (await find()).rows.map(({ key, row }) => ({ cursor: toCursor(source.order, key), ...toEdge(row) })),
    nodes: async () => (await find()).rows.map(({ row }) => toEdge(row).node),
    pageInfo: async () => toPageInfo(await find(), source.order),
    totalCount: () => source.count(),
  };
}

/** Given paging arguments, returns the slice to read; throws BadInputError for arguments that make no page. */
export function toPageRequest(args: PageArgs, order: string, limits: Limits): PageRequest {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw new BadInputError('Give `first` or `last`, not both.');
  const limit = first ?? last ?? limits.defaultPage;
  if (limit < 1 || limit > limits.page) {
    const name = first == null ? 'last' : 'first';
    throw new BadInputError(`\`${name}\` must lie between 1 and ${limits.page}; it is ${limit}.`);
  }
  return {
    limit,
    after: after == null ? null : fromCursor(order, after),
    before: before == null ? null : fromCursor(order, before),
    backward: last != null,
  };
}

/** A source without rows, for a filter that nothing can meet. */
export function createEmptySource(order: string): RowSource<never> {
  return {
    order,
    find: () => Promise.resolve({ rows: [], hasNextPage: false, hasPreviousPage: false }),
    count: () => Promise.resolve(0),
  };
}

/** Given rows in order, all in memory, returns them as a source; `toKey` must give each row another key. */
export function createListSource<Row>(
  order: string,
  rows: readonly Row[],
  toKey: (row: Row) => string,
): RowSource<Row> {
  const keyed = rows.map((row) => ({ key: toKey(row), row }));
  return {
    order,
    find: (page) => Promise.resolve(slice(keyed, page)),
    count: () => Promise.resolve(rows.length),
  };
}

function slice<Row>(rows: Page<Row>['rows'], { limit, after, before, backward }: PageRequest): Page<Row> {
  const from = after == null ? 0 : rows.findIndex(({ key }) => key === after) + 1;
  const beforeIndex = before == null ? -1 : rows.findIndex(({ key }) => key === before);
  const to = beforeIndex < 0 ? rows.length : beforeIndex;
  const start = backward ? Math.max(from, to - limit) : from;
  const end = backward ? to : Math.min(to, from + limit);
  return { rows: rows.slice(start, end), hasNextPage: end < rows.length, hasPreviousPage: start > 0 };
}

function toPageInfo<Row>({ rows, hasNextPage, hasPreviousPage }: Page<Row>, order: string): PageInfo {
  const first = rows[0];
  const last = rows.at(-1);
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first ? toCursor(order, first.key) : null,
    endCursor: last ? toCursor(order, last.key) : null,
  };
}

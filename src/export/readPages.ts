import type { StatementRow } from '../store/Rows.js';
import type { Page, PageRequest, StatementFilter, StatementOrder, Store } from '../store/Store.js';

/** What is read, and so held, at a time. */
const PAGE = 500;

/** Given a function that finds one page, returns the rows of all pages in order, page by page. A page is fetched when it is asked for. */
export async function* readPages<Row>(
  find: (page: PageRequest) => Promise<Page<Row>>,
  limit = PAGE,
): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  do {
    const { rows, hasNextPage }: Page<Row> = await find({ limit, after });
    yield rows.map(({ row }) => row);
    after = hasNextPage ? (rows.at(-1)?.key ?? null) : null;
  } while (after !== null);
}

/** Given a store, a filter and an order, returns the statements that pass, page by page. */
export function readStatements(
  store: Store,
  filter: StatementFilter,
  { order = 'SAID_AT_ASC', limit = PAGE }: { order?: StatementOrder; limit?: number } = {},
): AsyncGenerator<readonly StatementRow[]> {
  return readPages((page) => store.findStatements(filter, order, page), limit);
}

/** Given items, returns them in lists of at most 500. */
export function* toBlocks<Item>(items: Iterable<Item>): Generator<Item[]> {
  let block: Item[] = [];
  for (const item of items) {
    block.push(item);
    if (block.length < PAGE) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

import type { CypherRow } from '../engine/CypherEngine.js';
import type { Page, PageRequest } from '../Store.js';
import { toPage } from './toPage.js';

/** How rows of several parents become pages: each row has `parentId` and `key`, and null is a row that is gone. */
export interface PagesOf<Row> {
  readonly parentIds: readonly string[];
  readonly page: PageRequest;
  readonly descending: boolean;
  readonly toRow: (row: CypherRow) => Row | null;
}

/** Given the rows read for one page of each of several parents, in whatever order, returns the pages in the order of the parents. */
export function toPagesOf<Row>(
  found: readonly CypherRow[],
  { parentIds, page, descending, toRow }: PagesOf<Row>,
): Page<Row>[] {
  const groups = new Map<string, { key: string; row: Row }[]>(parentIds.map((id) => [id, []]));
  for (const row of found) {
    const value = toRow(row);
    if (value !== null) groups.get(String(row['parentId']))?.push({ key: String(row['key']), row: value });
  }
  const sign = descending ? -1 : 1;
  return parentIds.map((id) =>
    toPage(
      (groups.get(id) ?? []).sort((a, b) => (a.key < b.key ? -sign : sign)),
      page,
    ),
  );
}

/** Given the rows with the totals of several parents, returns the totals in the order of the parents. */
export function toTotalsOf(found: readonly CypherRow[], parentIds: readonly string[]): number[] {
  const totals = new Map(found.map(({ parentId, total }) => [String(parentId), Number(total)]));
  return parentIds.map((id) => totals.get(id) ?? 0);
}

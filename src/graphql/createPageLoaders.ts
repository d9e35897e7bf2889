import DataLoader from 'dataloader';

import type { Page, PageRequest, StatementOrder, StatementParent, StatementRow, Store } from '../store/Store.js';

/** A page of the statements of one parent. */
export interface StatementPageKey {
  readonly kind: StatementParent;
  readonly id: string;
  readonly order: StatementOrder;
  readonly page: PageRequest;
}

export type StatementCountKey = Pick<StatementPageKey, 'kind' | 'id'>;

/** Loaders of lists within lists: what many parents ask for in one moment is one call. */
export interface PageLoaders {
  readonly statementPage: DataLoader<StatementPageKey, Page<StatementRow>, string>;
  readonly statementCount: DataLoader<StatementCountKey, number, string>;
}

/** Given a store, returns new loaders of lists within lists. */
export function createPageLoaders(store: Store): PageLoaders {
  return {
    statementPage: createGroupLoader<StatementPageKey, Page<StatementRow>>(({ kind, order, page }, ids) =>
      store.findStatementsOf({ kind, ids }, order, page),
    ),
    statementCount: createGroupLoader<StatementCountKey, number>(({ kind }, ids) =>
      store.countStatementsOf({ kind, ids }),
    ),
  };
}

// Keys that differ in nothing but the parent's id are loaded together.
function createGroupLoader<Key extends { readonly id: string }, Value>(
  load: (key: Key, ids: readonly string[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  const loadAll = async (keys: readonly Key[]): Promise<Value[]> => {
    const found = new Map<string, Value>();
    await Promise.all(toGroups(keys).map((group) => loadGroup(group, found)));
    return keys.map((key) => found.get(toText(key))!);
  };
  const loadGroup = async (group: readonly [Key, ...Key[]], found: Map<string, Value>): Promise<void> => {
    const values = await load(
      group[0],
      group.map(({ id }) => id),
    );
    group.forEach((key, at) => found.set(toText(key), values[at]!));
  };
  return new DataLoader<Key, Value, string>(loadAll, { cacheKeyFn: toText });
}

function toText(key: object): string {
  return JSON.stringify(key);
}

function toGroups<Key extends { readonly id: string }>(keys: readonly Key[]): (readonly [Key, ...Key[]])[] {
  const groups = new Map<string, [Key, ...Key[]]>();
  for (const key of keys) {
    const name = toText({ ...key, id: null });
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  return [...groups.values()];
}

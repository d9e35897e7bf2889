import { StoreError } from '../errors.js';

import type { Store } from '../store/Store.js';

/** What has begun to write is not given up: nobody would know what was written. */
const WRITES: ReadonlySet<PropertyKey> = new Set([
  ...['saveArticle', 'saveArticles', 'removeArticle', 'mergeEntities', 'unmergeEntity', 'reviewStatement'],
]);

/**
 * Given a store and how long an operation may take, in milliseconds, returns the store for one operation: once the time
 * is up, its reads fail with STORE_TIMEOUT, whether they have begun or not, and what was read before is still answered.
 */
export function createTimedStore(store: Store, milliseconds: number): Store {
  const deadline = performance.now() + milliseconds;
  return new Proxy(store, {
    get: (target, key: keyof Store) => {
      const call = target[key] as (...args: readonly unknown[]) => Promise<unknown>;
      if (WRITES.has(key)) return call;
      return (...args: readonly unknown[]) => endAt(deadline, call, args);
    },
  });
}

async function endAt(
  deadline: number,
  call: (...args: readonly unknown[]) => Promise<unknown>,
  args: readonly unknown[],
): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new StoreError('STORE_TIMEOUT', 'Cannot answer the operation in time.'));
    timer = setTimeout(fail, Math.max(0, deadline - performance.now()));
  });
  try {
    return await Promise.race([call(...args), late]);
  } finally {
    clearTimeout(timer);
  }
}

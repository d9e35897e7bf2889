import { createIterator } from './createIterator.js';

import type { Store } from '../store/Store.js';

/** Ids of statements that one article brought. */
type Batch = readonly string[];

/** Batches that a slow reader may be behind; older ones are dropped, since new statements can always be asked for. */
const BACKLOG = 100;

/** Tells whoever listens which statements this process took in. */
export interface StatementFeed {
  publish(statementIds: Batch): void;
  /** Batches from now on, until the reader returns. */
  listen(): AsyncGenerator<Batch, void>;
}

const feeds = new WeakMap<Store, StatementFeed>();

/** Given a store, returns its feed: one a store, so that whoever writes through it and whoever listens meet. */
export function getFeed(store: Store): StatementFeed {
  const feed = feeds.get(store) ?? createStatementFeed();
  feeds.set(store, feed);
  return feed;
}

/** Returns a feed that nobody listens to yet. */
function createStatementFeed(): StatementFeed {
  const listeners = new Set<(batch: Batch) => void>();
  return {
    publish: (batch) => listeners.forEach((listener) => listener(batch)),
    listen: () => listen(listeners),
  };
}

function listen(listeners: Set<(batch: Batch) => void>): AsyncGenerator<Batch, void> {
  const backlog: Batch[] = [];
  let wake: (() => void) | undefined;
  let isOpen = true;
  const listener = (batch: Batch): void => {
    backlog.push(batch);
    if (backlog.length > BACKLOG) backlog.shift();
    wake?.();
  };
  listeners.add(listener);
  return createIterator({
    next: async () => {
      while (isOpen && backlog.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return isOpen ? backlog.shift() : undefined;
    },
    close: () => {
      isOpen = false;
      listeners.delete(listener);
      wake?.();
    },
  });
}

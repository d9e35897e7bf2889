import { STATEMENT_DETAILS } from '../store/find/toRows.js';
import { LOCAL } from './access/Client.js';
import { createLoaders } from './createLoaders.js';
import { createTimedStore } from './createTimedStore.js';
import { completeLimits } from './limits.js';
import { createNotes } from './Notes.js';
import { getFeed } from './StatementFeed.js';

import type { IngestAll } from '../ingest.js';
import type { Store } from '../store/Store.js';
import type { Client } from './access/Client.js';
import type { Limits } from './limits.js';
import type { RateLimiter } from './limits/RateLimiter.js';
import type { Loaders } from './createLoaders.js';
import type { Asked } from './findDetails.js';
import type { Notes } from './Notes.js';
import type { StatementFeed } from './StatementFeed.js';

/** What the API stands on; the same for every request. */
export interface Services {
  readonly store: Store;
  readonly ingestAll: IngestAll;
  /** DEFAULT_LIMITS where left out. */
  readonly limits?: Partial<Limits>;
  /** Counts what clients spend; nobody does where left out. */
  readonly limiter?: RateLimiter;
  /** Whether mutations are refused, whoever asks. */
  readonly readOnly?: boolean;
  /** The clock by which a question's "yesterday" is read; the system's where left out. */
  readonly now?: () => Date;
}

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Store;
  readonly ingestAll: IngestAll;
  readonly client: Client;
  readonly readOnly: boolean;
  readonly limits: Limits;
  readonly loaders: Loaders;
  readonly asked: Asked;
  readonly notes: Notes;
  readonly feed: StatementFeed;
  readonly now: () => Date;
}

/**
 * Given the services and who asks, returns the context of one request: make it anew for each, since loaders and notes
 * remember. Without a client it is whoever runs this program.
 */
export function createContext(services: Services, client: Client = LOCAL): Context {
  const { store, ingestAll, limits: given, readOnly = false, now = () => new Date() } = services;
  const limits = completeLimits(given);
  const asked: Asked = { details: STATEMENT_DETAILS };
  const own = store.gather();
  const timed = Number.isFinite(limits.milliseconds) ? createTimedStore(own, limits.milliseconds) : own;
  return {
    store: timed,
    ingestAll,
    client,
    readOnly,
    limits,
    loaders: createLoaders(timed, asked),
    asked,
    notes: createNotes(),
    feed: getFeed(store),
    now,
  };
}

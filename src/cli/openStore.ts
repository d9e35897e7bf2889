import type { StoreConfig } from '../config.js';
import type { IngestAll } from '../ingest.js';
import type { EngineOptions } from '../store/openEngine.js';
import type { Store } from '../store/Store.js';

/** Given the configuration of a store and how long one read may take there, returns it open and with its schema up to date. The caller closes it. */
export async function openStore(config: StoreConfig, readMilliseconds?: number): Promise<Store> {
  const [{ openEngine }, { createStore }] = await Promise.all([
    import('../store/openEngine.js'),
    import('../store/createStore.js'),
  ]);
  return createStore(await openEngine({ ...toEngineOptions(config), readMilliseconds }));
}

/** Given what to do with a store, opens it, does that, and closes it whatever happens. */
export async function withStore<Result>(config: StoreConfig, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(config);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Given a store, returns the function that takes articles in. Extraction and its model are loaded with the first articles. */
export function createLazyIngestAll(store: Store): IngestAll {
  let ready: Promise<IngestAll> | null = null;
  return async function* (inputs) {
    yield* (await (ready ??= loadIngestAll(store)))(inputs);
  };
}

async function loadIngestAll(store: Store): Promise<IngestAll> {
  const [{ createIngestAll }, { createLanguageModel }] = await Promise.all([
    import('../ingest.js'),
    import('../language/createLanguageModel.js'),
  ]);
  return createIngestAll({ store, model: createLanguageModel() });
}

function toEngineOptions(config: StoreConfig): EngineOptions {
  if (config.kind === 'embedded') return { path: config.path ?? undefined };
  const { uri, username, password, database } = config;
  return { neo4jUri: uri, username, password, database };
}

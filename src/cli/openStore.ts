import type { StoreConfig } from '../config.js';
import type * as ingest from '../ingest.js';
import type { LanguageModel } from '../language/Sentence.js';
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

/** Given a store, returns the function that takes articles in. Extraction and its model are loaded with the first article. */
export function createLazyIngest(store: Store): ingest.Ingest {
  let ready: Promise<ingest.Ingest> | null = null;
  return async (input) => (await (ready ??= loadIngest(store)))(input);
}

async function loadIngest(store: Store): Promise<ingest.Ingest> {
  const { makers, model } = await loadExtraction();
  return makers.createIngest({ store, model });
}

/** Given a store, returns the function that takes many articles in, loaded likewise with the first of them. */
export function createLazyIngestAll(store: Store): ingest.IngestAll {
  return async function* (inputs) {
    const { makers, model } = await loadExtraction();
    yield* makers.createIngestAll({ store, model })(inputs);
  };
}

async function loadExtraction(): Promise<{ makers: typeof ingest; model: LanguageModel }> {
  const [makers, { createLanguageModel }] = await Promise.all([
    import('../ingest.js'),
    import('../language/createLanguageModel.js'),
  ]);
  return { makers, model: createLanguageModel() };
}

function toEngineOptions(config: StoreConfig): EngineOptions {
  if (config.kind === 'embedded') return { path: config.path ?? undefined };
  const { uri, username, password, database } = config;
  return { neo4jUri: uri, username, password, database };
}

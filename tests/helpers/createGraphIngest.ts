import type { IngestAll } from '../../src/ingest.js';
import { createIngestAll } from '../../src/ingest.js';
import type { LanguageModel } from '../../src/language/Sentence.js';
import type { Store } from '../../src/store/Store.js';

const NO_MODEL: LanguageModel = {
  parse: () => Promise.reject(new TypeError('Expected article graphs only')),
  close: () => Promise.resolve(),
};

/** Given a store, returns the function that takes articles in as they are: how a graph is extracted is held by other tests. */
export function createGraphIngest(store: Store): IngestAll {
  const ingestAll = createIngestAll({ store, model: NO_MODEL });
  return (inputs) => ingestAll(toGraphs(inputs));
}

async function* toGraphs(inputs: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const input of inputs) yield input instanceof Error ? input : { entities: [], ...(input as object) };
}

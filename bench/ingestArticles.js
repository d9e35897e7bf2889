import { createIngestAll, createStore } from '../dist/index.js';

const NO_MODEL = {
  parse() {
    throw new TypeError('Expected article graphs only, which need no language model');
  },
};

/** Given an engine and article graphs, saves them as `hearsay ingest` does. Throws what the first that is refused was refused for. */
export async function ingestArticles(engine, articles) {
  async function* inputs() {
    yield* articles;
  }
  for await (const { outcome, error } of createIngestAll({ store: createStore(engine), model: NO_MODEL })(inputs())) {
    if (outcome === 'REFUSED') throw error;
  }
}

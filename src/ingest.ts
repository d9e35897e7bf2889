import { HearsayError, InvalidArticleError } from './errors.js';
import { extractQuotes } from './extract/extractQuotes.js';
import { buildArticleGraph } from './graph/buildArticleGraph.js';
import { isArticleGraph, readArticle, readArticleGraph } from './graph/readArticleGraph.js';
import { toBatches } from './util/toBatches.js';
import { version } from './util/version.js';

import type { ArticleGraph } from './graph/ArticleGraph.js';
import type { LanguageModel } from './language/Sentence.js';
import type { Store } from './store/Store.js';
import type { Article } from './text/Article.js';

// Rows, more or less; past some thousand nothing is gained.
const BATCH_SIZE = 3_000;
// Milliseconds.
const BATCH_WAIT = 1_000;

/** What became of one article; `error` says why it was refused. */
export interface IngestResult {
  readonly outcome: 'ADDED' | 'UNCHANGED' | 'REPLACED' | 'REFUSED';
  readonly articleId: string | null;
  readonly statementIds: readonly string[];
  readonly warnings: readonly string[];
  readonly error: HearsayError | null;
}

/** Takes an article, or an article with its graph, in the format of docs/article-graph.md. */
export type Ingest = (input: unknown) => Promise<IngestResult>;

/** Takes articles as they come, or errors in place of those that could not be read, and tells what became of each, in their order. */
export type IngestAll = (inputs: AsyncIterable<unknown>) => AsyncIterable<IngestResult>;

interface Rooms {
  readonly store: Store;
  readonly model: LanguageModel;
}

/** Given an article, returns its graph: text → language → quotes → graph. */
export async function extractArticle(article: Article, model: LanguageModel): Promise<ArticleGraph> {
  const document = await model.parse(article.text);
  const graph = buildArticleGraph(article, document, extractQuotes(document));
  return { ...graph, extractor: { name: 'hearsay', version } };
}

/**
 * Given a store and a language model, returns the function that takes articles in. A graph that comes with
 * the article is loaded as it is, else one is extracted. An article that breaks the format is REFUSED, so that
 * a batch goes on; a store that fails throws, since the next article would fail too.
 */
export function createIngest({ store, model }: Rooms): Ingest {
  return async (input) => {
    const graph = await readGraph(input, model);
    if (graph instanceof HearsayError) return refuse(graph);
    try {
      return { ...(await store.saveArticle(graph)), error: null };
    } catch (error) {
      if (error instanceof InvalidArticleError) return refuse(error);
      throw error;
    }
  };
}

/**
 * Given a store and a language model, returns the function that takes many articles in, as `createIngest` takes one,
 * but saves them in batches; what comes slowly is saved a second after it came at the latest. One batch is read
 * while the one before it is saved.
 */
export function createIngestAll({ store, model }: Rooms): IngestAll {
  return async function* (inputs) {
    let saving: Promise<IngestResult[]> = Promise.resolve([]);
    try {
      for await (const batch of toBatches(readGraphs(inputs, model), { size: BATCH_SIZE, wait: BATCH_WAIT }, toSize)) {
        const results = await saving;
        saving = saveBatch(store, batch);
        saving.catch(() => undefined);
        yield* results;
      }
      yield* await saving;
    } catch (error) {
      yield* await saving;
      throw error;
    } finally {
      await saving.catch(() => undefined);
    }
  };
}

async function* readGraphs(
  inputs: AsyncIterable<unknown>,
  model: LanguageModel,
): AsyncIterable<ArticleGraph | HearsayError> {
  for await (const input of inputs) yield await readGraph(input, model);
}

async function readGraph(input: unknown, model: LanguageModel): Promise<ArticleGraph | HearsayError> {
  if (input instanceof HearsayError) return input;
  try {
    return isArticleGraph(input) ? readArticleGraph(input) : await extractArticle(readArticle(input), model);
  } catch (error) {
    if (error instanceof InvalidArticleError) return error;
    throw error;
  }
}

// The text counts too, so that long articles that say little do not make a batch too big to send.
function toSize(graph: ArticleGraph | HearsayError): number {
  return graph instanceof HearsayError ? 1 : 1 + graph.statements.length + graph.text.length / 1_000;
}

async function saveBatch(store: Store, batch: readonly (ArticleGraph | HearsayError)[]): Promise<IngestResult[]> {
  const outcomes = await store.saveArticles(
    batch.filter((item): item is ArticleGraph => !(item instanceof HearsayError)),
  );
  const results = outcomes.map((outcome) =>
    outcome instanceof HearsayError ? refuse(outcome) : { ...outcome, error: null },
  );
  return batch.map((item) => (item instanceof HearsayError ? refuse(item) : results.shift()!));
}

function refuse(error: HearsayError): IngestResult {
  return { outcome: 'REFUSED', articleId: null, statementIds: [], warnings: [], error };
}

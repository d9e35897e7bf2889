import { InvalidArticleError } from './errors.js';
import { extractQuotes } from './extract/extractQuotes.js';
import { buildArticleGraph } from './graph/buildArticleGraph.js';
import { isArticleGraph, readArticle, readArticleGraph } from './graph/readArticleGraph.js';
import { version } from './util/version.js';

import type { HearsayError } from './errors.js';
import type { ArticleGraph } from './graph/ArticleGraph.js';
import type { LanguageModel } from './language/Sentence.js';
import type { Store } from './store/Store.js';
import type { Article } from './text/Article.js';

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
export function createIngest({ store, model }: { store: Store; model: LanguageModel }): Ingest {
  return async (input) => {
    try {
      const graph = isArticleGraph(input) ? readArticleGraph(input) : await extractArticle(readArticle(input), model);
      return { ...(await store.saveArticle(graph)), error: null };
    } catch (error) {
      if (error instanceof InvalidArticleError) return refuse(error);
      throw error;
    }
  };
}

function refuse(error: HearsayError): IngestResult {
  return { outcome: 'REFUSED', articleId: null, statementIds: [], warnings: [], error };
}

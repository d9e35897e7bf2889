import { InvalidArticleError } from '../../errors.js';
import { BadInputError } from '../BadInputError.js';
import { toIngestInput } from '../toIngestInput.js';
import { toMutationError } from '../toMutationError.js';
import { curation } from './curation.js';

import type { IngestResult } from '../../ingest.js';
import type { Context } from '../createContext.js';
import type { MutationError, MutationResolvers } from '../generated/schema.js';
import type { ArticleInput } from '../toIngestInput.js';

/** Where writing starts. */
export const Mutation = {
  ...curation,
  ingestArticles: async (_, { input }: { readonly input: { readonly articles: readonly ArticleInput[] } }, context) => {
    const results = await ingestArticles(input.articles, context);
    context.loaders.clear();
    for (const { outcome, statementIds } of results)
      if (outcome === 'ADDED' || outcome === 'REPLACED') context.feed.publish(statementIds);
    return { results, errors: toErrors(results), query: {} };
  },
  removeArticle: async (_, { input }: { readonly input: { readonly article: string } }, { store, loaders }) => {
    const article = await store.findArticle(input.article);
    const removed = article !== null && (await store.removeArticle(article.id));
    loaders.clear();
    const missing: MutationError = {
      code: 'NOT_FOUND',
      message: `Cannot remove article "${input.article}": it is not in the store.`,
      path: ['input', 'article'],
    };
    return { articleId: removed ? article.id : null, errors: removed ? [] : [missing], query: {} };
  },
} satisfies MutationResolvers;

// In batches, as `hearsay ingest` does; a later one of the same article replaces the earlier one.
async function ingestArticles(articles: readonly ArticleInput[], context: Context): Promise<IngestResult[]> {
  const { ingestAll, limits } = context;
  if (articles.length < 1 || articles.length > limits.articles)
    throw new BadInputError(`\`articles\` must have 1 to ${limits.articles}; it has ${articles.length}.`);
  const results: IngestResult[] = [];
  for await (const result of ingestAll(readInputs(articles))) results.push(result);
  return results;
}

async function* readInputs(articles: readonly ArticleInput[]): AsyncIterable<unknown> {
  for (const article of articles) {
    try {
      yield await toIngestInput(article);
    } catch (error) {
      if (!(error instanceof InvalidArticleError)) throw error;
      yield error;
    }
  }
}

function toErrors(results: readonly IngestResult[]): MutationError[] {
  return results.flatMap(({ error }, index) =>
    error ? [toMutationError(error, ['input', 'articles', String(index)])] : [],
  );
}

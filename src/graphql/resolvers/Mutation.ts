import { BadInputError } from '../BadInputError.js';
import { toMutationError } from '../toMutationError.js';

import type { IngestResult } from '../../ingest.js';
import type { Context } from '../createContext.js';
import type { Resolvers } from '../Resolvers.js';

type ArticleInput = Readonly<Record<string, unknown>> & { readonly graph?: unknown };

/** Where writing starts. */
export const Mutation = {
  ingestArticles: async (_, { input }: { readonly input: { readonly articles: readonly ArticleInput[] } }, context) => {
    const results = await ingestAll(input.articles, context);
    context.loaders.clear();
    return { results, errors: toErrors(results), query: {} };
  },
  removeArticle: async (_, { input }: { readonly input: { readonly article: string } }, { store, loaders }) => {
    const article = await store.findArticle(input.article);
    const removed = article !== null && (await store.removeArticle(article.id));
    loaders.clear();
    const missing = {
      code: 'NOT_FOUND',
      message: `Cannot remove article "${input.article}": it is not in the store.`,
      path: ['input', 'article'],
    };
    return { articleId: removed ? article.id : null, errors: removed ? [] : [missing], query: {} };
  },
} satisfies Resolvers<unknown>;

// One after the other: each is a transaction of its own, and a later one may replace an earlier one.
async function ingestAll(articles: readonly ArticleInput[], { ingest, limits }: Context): Promise<IngestResult[]> {
  if (articles.length < 1 || articles.length > limits.articles)
    throw new BadInputError(`\`articles\` must have 1 to ${limits.articles}; it has ${articles.length}.`);
  const results: IngestResult[] = [];
  for (const article of articles) results.push(await ingest(toIngestInput(article)));
  return results;
}

// The contract's JSON: the article's own fields, with those of the graph beside them.
function toIngestInput({ graph, ...article }: ArticleInput): unknown {
  const given = Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null));
  return typeof graph === 'object' && graph !== null ? { ...graph, ...given } : given;
}

function toErrors(results: readonly IngestResult[]): unknown[] {
  return results.flatMap(({ error }, index) =>
    error ? [toMutationError(error, ['input', 'articles', String(index)])] : [],
  );
}

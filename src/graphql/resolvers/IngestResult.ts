import type { IngestResult as Parent } from '../../ingest.js';
import type { Resolvers } from '../Resolvers.js';

/** What became of one article; the article is read only when asked for, all of a batch in one call. */
export const IngestResult = {
  article: async ({ articleId }, _, { loaders }) =>
    articleId === null ? null : ((await loaders.node.load(articleId))?.row ?? null),
} satisfies Resolvers<Parent>;

import type { IngestResultResolvers } from '../generated/schema.js';

/** What became of one article; the article is read only when asked for, all of a batch in one call. */
export const IngestResult = {
  article: async ({ articleId }, _, { loaders }) => {
    const node = articleId === null ? null : await loaders.node.load(articleId);
    return node?.type === 'Article' ? node.row : null;
  },
} satisfies IngestResultResolvers;

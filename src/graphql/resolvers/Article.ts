import { createConnection } from '../createConnection.js';
import { createStatementConnectionOf } from './createConnections.js';
import { loadRow } from './loadRow.js';
import { toExtractor } from './toExtractor.js';
import { toSpans } from './toSpans.js';

import type { ArticleRow, MentionRow } from '../../store/Rows.js';
import type { PageRequest } from '../../store/Store.js';
import type { PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';
import type { ArticleResolvers } from '../generated/schema.js';
import type { ArticleParent } from '../Parents.js';
import type { StatementsArgs } from './createConnections.js';

/** An article: its text and what extracted it are loaded when asked for. */
export const Article = {
  text: async (parent, _, context) => (await loadArticle(parent, context)).text,
  extractor: async (parent, _, context) => toExtractor(await loadArticle(parent, context)),
  statements: ({ id }, args: StatementsArgs, context) => {
    const ordered = { ...args, orderBy: args.orderBy ?? 'TEXT_ORDER' };
    return createStatementConnectionOf({ kind: 'article', id }, ordered, context);
  },
  entities: ({ id }, args: PageArgs, { loaders, limits }) => {
    const source = {
      order: 'mentions',
      find: (page: PageRequest) => loaders.mentionPage.load({ id, page }),
      count: () => loaders.mentionCount.load({ id }),
    };
    const toEdge = ({ entity, spans }: MentionRow) => ({ node: entity, spans: toSpans(spans) });
    return createConnection(args, source, { limits, toEdge });
  },
} satisfies ArticleResolvers;

function loadArticle(parent: ArticleParent, context: Context): ArticleRow | Promise<ArticleRow> {
  return 'text' in parent ? parent : loadRow('Article', parent.id, context);
}

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
  externalId: async (parent, _, context) => (await load('externalId', parent, context)).externalId,
  byline: async (parent, _, context) => (await load('byline', parent, context)).byline,
  language: async (parent, _, context) => (await load('language', parent, context)).language,
  loadedAt: async (parent, _, context) => (await load('loadedAt', parent, context)).loadedAt,
  text: async (parent, _, context) => (await load('text', parent, context)).text,
  extractor: async (parent, _, context) => toExtractor(await load('extractor', parent, context)),
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

function load(key: keyof ArticleRow, parent: ArticleParent, context: Context): ArticleRow | Promise<ArticleRow> {
  return key in parent ? (parent as ArticleRow) : loadRow('Article', parent.id, context);
}

import { createConnection } from '../createConnection.js';
import { narrow, toStatementFilter } from '../toFilters.js';
import { createStatementConnection } from './createConnections.js';
import { loadRow } from './loadRow.js';
import { toExtractor } from './toExtractor.js';
import { toSpans } from './toSpans.js';

import type { ArticleRow, ArticleSummary, MentionRow, StatementOrder } from '../../store/Store.js';
import type { PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';
import type { Resolvers } from '../Resolvers.js';
import type { StatementFilterInput } from '../toFilters.js';
import type { OrderedArgs } from './createConnections.js';

type Parent = ArticleRow | ArticleSummary;
type StatementsArgs = OrderedArgs<StatementOrder> & { readonly filter?: StatementFilterInput | null };

/** An article: its text and what extracted it are loaded when asked for. */
export const Article = {
  text: async (parent, _, context) => (await loadArticle(parent, context)).text,
  extractor: async (parent, _, context) => toExtractor(await loadArticle(parent, context)),
  statements: async ({ id }, args: StatementsArgs, context) => {
    const filter = await toStatementFilter(args.filter ?? {}, context);
    const ordered = { ...args, orderBy: args.orderBy ?? 'TEXT_ORDER' };
    return createStatementConnection(narrow(filter, 'articleIds', id), ordered, context);
  },
  entities: ({ id }, args: PageArgs, { store, limits }) => {
    const source = {
      order: 'mentions',
      find: store.findMentions.bind(store, id),
      count: store.countMentions.bind(store, id),
    };
    const toEdge = ({ entity, spans }: MentionRow) => ({ node: entity, spans: toSpans(spans) });
    return createConnection(args, source, { limits, toEdge });
  },
} satisfies Resolvers<Parent>;

function loadArticle(parent: Parent, context: Context): ArticleRow | Promise<ArticleRow> {
  return 'text' in parent ? parent : loadRow('Article', parent.id, context);
}

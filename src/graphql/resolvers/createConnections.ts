import { createConnection, createEmptySource } from '../createConnection.js';
import { PARENT_KEYS } from '../createPageLoaders.js';
import { narrow, toStatementFilter } from '../toFilters.js';

import type {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  PageRequest,
  RelationFilter,
  StatementFilter,
  StatementOrder,
  StatementParent,
} from '../../store/Store.js';
import type { Connection, PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';
import type { RelationCountKey } from '../createPageLoaders.js';
import type { StatementFilterInput } from '../toFilters.js';

/** Paging arguments with an order; null means the default, as leaving it out does. */
export interface OrderedArgs<Order> extends PageArgs {
  readonly orderBy?: Order | null;
}

/** Given a filter (null: nothing can match), returns its statements as a connection. */
export function createStatementConnection(
  filter: StatementFilter | null,
  args: OrderedArgs<StatementOrder>,
  { store, limits, asked }: Context,
): Connection {
  const order = args.orderBy ?? 'SAID_AT_DESC';
  const name = `statements/${order}`;
  if (!filter) return createConnection(args, createEmptySource(name), { limits });
  const source = {
    order: name,
    find: (page: PageRequest) => store.findStatementCards(filter, order, page, asked.details),
    count: store.countStatements.bind(store, filter),
  };
  return createConnection(args, source, { limits });
}

/** What `Article.statements`, `Entity.said` and `Entity.saidAbout` take. */
export interface StatementsArgs extends OrderedArgs<StatementOrder> {
  readonly filter?: StatementFilterInput | null;
}

/**
 * Given a parent and arguments, returns its statements as a connection. Without a filter, the pages and counts of all
 * parents of one list are read together.
 */
export async function createStatementConnectionOf(
  { kind, id }: { readonly kind: StatementParent; readonly id: string },
  args: StatementsArgs,
  context: Context,
): Promise<Connection> {
  const { loaders, limits } = context;
  if (args.filter) {
    const filter = await toStatementFilter(args.filter, context);
    return createStatementConnection(narrow(filter, PARENT_KEYS[kind], id), args, context);
  }
  const order = args.orderBy ?? 'SAID_AT_DESC';
  const source = {
    order: `statements/${order}`,
    find: (page: PageRequest) => loaders.statementPage.load({ kind, id, order, page }),
    count: () => loaders.statementCount.load({ kind, id }),
  };
  return createConnection(args, source, { limits });
}

/** Given a filter, returns its entities as a connection. */
export function createEntityConnection(
  filter: EntityFilter,
  args: OrderedArgs<EntityOrder>,
  { store, limits }: Context,
): Connection {
  const order = args.orderBy ?? 'STATEMENTS_DESC';
  const source = {
    order: `entities/${order}`,
    find: store.findEntities.bind(store, filter, order),
    count: store.countEntities.bind(store, filter),
  };
  return createConnection(args, source, { limits });
}

/** Given a filter (null: nothing can match), returns its articles as a connection. */
export function createArticleConnection(
  filter: ArticleFilter | null,
  args: OrderedArgs<ArticleOrder>,
  { store, limits }: Context,
): Connection {
  const order = args.orderBy ?? 'PUBLISHED_AT_DESC';
  const name = `articles/${order}`;
  if (!filter) return createConnection(args, createEmptySource(name), { limits });
  const source = {
    order: name,
    find: store.findArticles.bind(store, filter, order),
    count: store.countArticles.bind(store, filter),
  };
  return createConnection(args, source, { limits });
}

/** Given a filter (null: nothing can match), returns its relations as a connection, newest first. */
export function createRelationConnection(
  filter: RelationFilter | null,
  args: PageArgs,
  { store, limits }: Context,
): Connection {
  const order = 'relations';
  if (!filter) return createConnection(args, createEmptySource(order), { limits });
  const source = {
    order,
    find: store.findRelations.bind(store, filter),
    count: store.countRelations.bind(store, filter),
  };
  return createConnection(args, source, { limits });
}

/** Given a filter (null: nothing can match), returns the pairs in its statements as a connection. */
export function createPairConnection(
  filter: StatementFilter | null,
  args: PageArgs,
  { store, limits }: Context,
): Connection {
  const order = 'pairs';
  if (!filter) return createConnection(args, createEmptySource(order), { limits });
  const source = {
    order,
    find: store.findPairs.bind(store, filter),
    count: store.countPairs.bind(store, filter),
  };
  return createConnection(args, source, { limits });
}

/** Given an entity's id, returns the articles that mention it as a connection; those of all entities of one list are read together. */
export function createArticleConnectionOf(
  id: string,
  args: OrderedArgs<ArticleOrder>,
  { loaders, limits }: Context,
): Connection {
  const order = args.orderBy ?? 'PUBLISHED_AT_DESC';
  const source = {
    order: `articles/${order}`,
    find: (page: PageRequest) => loaders.articlePage.load({ id, order, page }),
    count: () => loaders.articleCount.load({ id }),
  };
  return createConnection(args, source, { limits });
}

/** Given an entity, the kinds (null: all) and the modalities wanted, returns its relations as a connection; those of all entities of one list are read together. */
export function createRelationConnectionOf(
  key: RelationCountKey,
  args: PageArgs,
  { loaders, limits }: Context,
): Connection {
  const source = {
    order: 'relations',
    find: (page: PageRequest) => loaders.relationPage.load({ ...key, page }),
    count: () => loaders.relationCount.load(key),
  };
  return createConnection(args, source, { limits });
}

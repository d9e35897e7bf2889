import { BadInputError } from '../BadInputError.js';
import { createConnection, createListSource } from '../createConnection.js';
import { findEntity } from '../findEntity.js';
import { toArticleFilter, toEntityFilter, toRelationFilter, toStatementFilter } from '../toFilters.js';
import { askQuestion } from './askQuestion.js';
import {
  createArticleConnection,
  createEntityConnection,
  createPairConnection,
  createRelationConnection,
  createStatementConnection,
} from './createConnections.js';
import { createSearchConnection } from './createSearchConnection.js';
import { findPathBetween } from './findPathBetween.js';
import { findPicture } from './findPicture.js';
import { readAhead } from './readAhead.js';
import { toTimeline } from './toTimeline.js';

import type { ArticleOrder, EntityOrder, StatementOrder } from '../../store/Store.js';
import type { PageArgs } from '../createConnection.js';
import type { EntityRef } from '../findEntity.js';
import type { QueryResolvers } from '../generated/schema.js';
import type { ArticleFilterInput, EntityFilterInput, RelationFilterInput, StatementFilterInput } from '../toFilters.js';
import type { OrderedArgs } from './createConnections.js';
import type { PathArgs } from './findPathBetween.js';
import type { PictureArgs } from './findPicture.js';
import type { SearchArgs } from './createSearchConnection.js';
import type { TimelineInterval } from './toTimeline.js';

export interface Filtered<Filter> {
  readonly filter?: Filter | null;
}

/** Where reading starts. */
export const Query = {
  statements: async (_, args: Filtered<StatementFilterInput> & OrderedArgs<StatementOrder>, context) =>
    createStatementConnection(await toStatementFilter(args.filter ?? {}, context), args, context),
  entity: (_, { by }: { readonly by: EntityRef }, context, info) => {
    const found = findEntity(by, context);
    if (by.id !== undefined) readAhead(by.id, context, info);
    return found;
  },
  entities: (_, args: Filtered<EntityFilterInput> & OrderedArgs<EntityOrder>, context) =>
    createEntityConnection(toEntityFilter(args.filter ?? {}), args, context),
  article: (_, args: { readonly id: string }, { store }) => store.findArticle(args.id),
  articles: async (_, args: Filtered<ArticleFilterInput> & OrderedArgs<ArticleOrder>, context) =>
    createArticleConnection(await toArticleFilter(args.filter ?? {}, context), args, context),
  relations: async (_, args: Filtered<RelationFilterInput> & PageArgs, context) =>
    createRelationConnection(await toRelationFilter(args.filter ?? {}, context), args, context),
  rejectedStatements: async (_, args: PageArgs, { store, limits }) => {
    const rows = await store.findRejectedStatements();
    return createConnection(
      args,
      createListSource('rejectedStatements', rows, ({ id }) => id),
      { limits },
    );
  },
  node: async (_, args: { readonly id: string }, { loaders }) => (await loaders.node.load(args.id))?.row ?? null,
  nodes: (_, { ids }: { readonly ids: readonly string[] }, { loaders, limits }) => {
    if (ids.length > limits.ids)
      throw new BadInputError(`\`ids\` must have ${limits.ids} at most; it has ${ids.length}.`);
    return Promise.all(ids.map(async (id) => (await loaders.node.load(id))?.row ?? null));
  },
  graph: (_, args: PictureArgs, context) => findPicture(args, context),
  ask: (_, args: { readonly question: string }, context) => askQuestion(args.question, context),
  pairs: async (_, args: Filtered<StatementFilterInput> & PageArgs, context) =>
    createPairConnection(await toStatementFilter(args.filter ?? {}, context), args, context),
  timeline: async (_, args: Filtered<StatementFilterInput> & { readonly interval: TimelineInterval }, context) => {
    const filter = await toStatementFilter(args.filter ?? {}, context);
    return filter ? toTimeline(await context.store.findTimeline(filter), args.interval) : [];
  },
  path: (_, args: PathArgs, context) => findPathBetween(args, context),
  search: (_, args: SearchArgs, context) => createSearchConnection(args, context),
} satisfies QueryResolvers;

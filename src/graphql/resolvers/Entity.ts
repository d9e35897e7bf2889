import {
  createArticleConnectionOf,
  createRelationConnectionOf,
  createStatementConnectionOf,
} from './createConnections.js';
import { FACTS } from '../toFilters.js';
import { loadRow } from './loadRow.js';
import { toPositions } from './toPositions.js';

import type { Modality, RelationKind } from '../../graph/ArticleGraph.js';
import type { EntityRow } from '../../store/Rows.js';
import type { ArticleOrder } from '../../store/Store.js';
import type { PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';
import type { EntityResolvers } from '../generated/schema.js';
import type { EntityParent } from '../Parents.js';
import type { OrderedArgs, StatementsArgs } from './createConnections.js';

type RelationsArgs = PageArgs & {
  readonly kind?: readonly RelationKind[] | null;
  readonly modality?: readonly Modality[] | null;
};

/** An entity: `id`, `name` and `kind` stand in every summary, the rest is loaded when asked for. */
export const Entity = {
  aliases: async (parent, _, context) => (await loadEntity(parent, context)).aliases,
  description: async (parent, _, context) => (await loadEntity(parent, context)).description,
  names: ({ id }, _, { loaders }) => loaders.names.load(id),
  merges: ({ id }, _, { loaders }) => loaders.merges.load(id),
  positions: async ({ id }, _, { loaders }) => toPositions(await loaders.positions.load(id)),
  said: ({ id }, args: StatementsArgs, context) => createStatementConnectionOf({ kind: 'speaker', id }, args, context),
  saidAbout: ({ id }, args: StatementsArgs, context) =>
    createStatementConnectionOf({ kind: 'about', id }, args, context),
  relations: ({ id }, args: RelationsArgs, context) =>
    createRelationConnectionOf({ id, kinds: args.kind ?? null, modalities: args.modality ?? FACTS }, args, context),
  mentionedIn: ({ id }, args: OrderedArgs<ArticleOrder>, context) => createArticleConnectionOf(id, args, context),
} satisfies EntityResolvers;

function loadEntity(parent: EntityParent, context: Context): EntityRow | Promise<EntityRow> {
  return 'aliases' in parent ? parent : loadRow('Entity', parent.id, context);
}

import { createCast } from './createCast.js';
import { readPairs } from './readPairs.js';
import { readRelations, toRelationLink } from './readRelations.js';
import { readStatementLinks, readStatementNodes } from './readStatementGraph.js';

import type { Cast, CastMember } from './createCast.js';
import type { LinkedGraph, ExportNode, Selection } from './LinkedGraph.js';

/** What the graph is made of. */
export interface GraphOptions extends Selection {
  /** Whether statements are nodes too; without, they are counted in links between entities. */
  readonly statements: boolean;
}

/** Given a store, a filter and whether statements are nodes, returns the graph of the statements that pass; relations that are no facts are no links. */
export async function createGraph({ store, filter, statements }: GraphOptions): Promise<LinkedGraph> {
  const cast = await createCast(store, filter);
  return {
    async *nodes() {
      yield* readEntityNodes(cast);
      if (statements) yield* readStatementNodes(store, filter);
    },
    async *links() {
      yield* statements ? readStatementLinks(store, filter) : readPairs(store, filter, cast);
      for await (const evidenced of readRelations(store, filter, cast))
        if (evidenced.relation.modality === 'ASSERTED') yield toRelationLink(evidenced);
    },
  };
}

async function* readEntityNodes(cast: Cast): AsyncGenerator<ExportNode> {
  for await (const members of cast.members()) yield* members.map(toNode);
}

// An entity has no period of its own: it is there at all times.
function toNode({ id, name, kind, said, about }: CastMember): ExportNode {
  return {
    id,
    label: name,
    attributes: { type: 'Entity', kind, said, about, weight: said + about },
    from: null,
    to: null,
  };
}

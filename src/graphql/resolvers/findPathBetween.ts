import { checkRange } from '../checkRange.js';
import { findEntityId } from '../findEntity.js';

import type { PathLink, StoreNode } from '../../store/Rows.js';
import type { Context } from '../createContext.js';
import type { EntityRef } from '../findEntity.js';

export interface PathArgs {
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly maxLength?: number | null;
}

/** A path as the schema has it. */
export interface PathAnswer {
  readonly length: number;
  readonly links: readonly PathLink[];
  readonly nodes: readonly StoreNode['row'][];
}

/** Given the arguments of `path`, returns a shortest path between the two entities, or null. */
export async function findPathBetween(args: PathArgs, context: Context): Promise<PathAnswer | null> {
  const { store, limits } = context;
  const maxLength = checkRange('maxLength', args.maxLength ?? 8, limits.pathLength);
  const [fromId, toId] = await Promise.all([findEntityId(args.from, context), findEntityId(args.to, context)]);
  const path = fromId !== null && toId !== null ? await store.findPath({ fromId, toId, maxLength }) : null;
  if (!path) return null;
  return { length: path.links.length, links: path.links, nodes: path.nodes.map(({ row }) => row) };
}

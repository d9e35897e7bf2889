import { checkRange } from '../checkRange.js';
import { findEntityId } from '../findEntity.js';
import { loadRow } from './loadRow.js';

import type { PathLink } from '../../store/Store.js';
import type { Context } from '../createContext.js';
import type { EntityRef } from '../findEntity.js';

export interface PathArgs {
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly maxLength?: number | null;
}

/** A path as the schema has it; its nodes are loaded when asked for, all in one call. */
export interface PathAnswer {
  readonly length: number;
  readonly links: readonly PathLink[];
  nodes(): Promise<readonly unknown[]>;
}

/** Given the arguments of `path`, returns a shortest path between the two entities, or null. */
export async function findPathBetween(args: PathArgs, context: Context): Promise<PathAnswer | null> {
  const { store, limits } = context;
  const maxLength = checkRange('maxLength', args.maxLength ?? 8, limits.pathLength);
  const [fromId, toId] = await Promise.all([findEntityId(args.from, context), findEntityId(args.to, context)]);
  const path = fromId !== null && toId !== null ? await store.findPath({ fromId, toId, maxLength }) : null;
  if (!path) return null;
  const nodes = (): Promise<unknown[]> => Promise.all(path.nodeIds.map((id) => loadNode(id, context)));
  return { length: path.links.length, links: path.links, nodes };
}

function loadNode(id: string, context: Context): Promise<unknown> {
  return loadRow(id.startsWith('e') ? 'Entity' : 'Statement', id, context);
}

import { checkRange } from '../checkRange.js';
import { findEntityId } from '../findEntity.js';
import { toStatementFilter } from '../toFilters.js';

import type { GraphPicture } from '../../store/Rows.js';
import type { Context } from '../createContext.js';
import type { EntityRef } from '../findEntity.js';
import type { StatementFilterInput } from '../toFilters.js';

export interface PictureArgs {
  readonly around?: EntityRef | null;
  readonly depth?: number | null;
  readonly maxNodes?: number | null;
  readonly filter?: StatementFilterInput | null;
  readonly addressed?: boolean | null;
}

const EMPTY: GraphPicture = { truncated: false, nodes: [], links: [] };

/** Given the arguments of `graph`, returns the picture: empty where the entity in its middle, or one of the filter, is unknown. */
export async function findPicture(args: PictureArgs, context: Context): Promise<GraphPicture> {
  const { store, limits } = context;
  const depth = checkRange('depth', args.depth ?? 1, limits.pictureDepth);
  const maxNodes = checkRange('maxNodes', args.maxNodes ?? 50, limits.pictureNodes);
  const [filter, aroundId] = await Promise.all([
    toStatementFilter(args.filter ?? {}, context),
    args.around ? findEntityId(args.around, context) : undefined,
  ]);
  if (filter === null || aroundId === null) return EMPTY;
  const addressed = args.addressed ?? false;
  return store.findGraph({ filter, ...(aroundId !== undefined && { aroundId }), depth, maxNodes, addressed });
}

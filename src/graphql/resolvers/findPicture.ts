import { checkRange } from '../checkRange.js';
import { findEntityId } from '../findEntity.js';

import type { GraphPicture } from '../../store/Store.js';
import type { Context } from '../createContext.js';
import type { EntityRef } from '../findEntity.js';

export interface PictureArgs {
  readonly around?: EntityRef | null;
  readonly depth?: number | null;
  readonly maxNodes?: number | null;
}

const EMPTY: GraphPicture = { truncated: false, nodes: [], links: [] };

/** Given the arguments of `graph`, returns the picture: empty where the entity in its middle is unknown. */
export async function findPicture(args: PictureArgs, context: Context): Promise<GraphPicture> {
  const { store, limits } = context;
  const depth = checkRange('depth', args.depth ?? 1, limits.pictureDepth);
  const maxNodes = checkRange('maxNodes', args.maxNodes ?? 50, limits.pictureNodes);
  if (!args.around) return store.findGraph({ depth, maxNodes });
  const aroundId = await findEntityId(args.around, context);
  return aroundId === null ? EMPTY : store.findGraph({ aroundId, depth, maxNodes });
}

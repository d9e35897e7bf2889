import { NotFoundError } from '../../errors.js';

import type { StoreNode } from '../../store/Rows.js';
import type { Context } from '../createContext.js';

type RowOf<Type extends StoreNode['type']> = Extract<StoreNode, { type: Type }>['row'];

/**
 * Given the type and id of something that another row refers to, returns it in full. Throws NotFoundError where it
 * is gone: someone took it away between two reads of one operation.
 */
export async function loadRow<Type extends StoreNode['type']>(
  type: Type,
  id: string,
  { loaders }: Context,
): Promise<RowOf<Type>> {
  const node = await loaders.node.load(id);
  if (node?.type === type) return node.row as RowOf<Type>;
  throw new NotFoundError(`${type} "${id}" is no longer in the store.`);
}

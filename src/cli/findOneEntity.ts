import { HearsayError, NotFoundError } from '../errors.js';

import type { EntityRow } from '../store/Rows.js';
import type { Store } from '../store/Store.js';

/**
 * Given a store and an entity's id or name, returns the entity. Throws NotFoundError when there is none, and
 * AMBIGUOUS_NAME when there are several: where something is changed, nothing is guessed.
 */
export async function findOneEntity(store: Store, ref: string): Promise<EntityRow> {
  const [node] = await store.findNodes([ref]);
  if (node?.type === 'Entity') return node.row;
  const [entity, ...others] = await store.findEntitiesByName(ref);
  if (!entity) throw new NotFoundError(`Cannot find entity "${ref}": the store has none of this id or name`);
  if (others.length === 0) return entity;
  const list = [entity, ...others].map(({ id, name, kind }) => `${name} (${kind}, ${id})`).join(', ');
  throw new HearsayError('AMBIGUOUS_NAME', `Cannot tell which entity "${ref}" is: it could be ${list}; give an id`);
}

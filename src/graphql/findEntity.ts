import { BadInputError } from './BadInputError.js';

import type { EntityRow } from '../store/Rows.js';
import type { Context } from './createContext.js';

/** The input `EntityRef`: @oneOf, so exactly one of the two is given. */
export interface EntityRef {
  readonly id?: string;
  readonly name?: string;
}

/**
 * Given an id or a name, returns the entity, or null when there is none. Of several with one name it is the best
 * known, and the notes name the others.
 */
export async function findEntity(ref: EntityRef, context: Context): Promise<EntityRow | null> {
  return ref.id === undefined ? findByName(ref.name ?? '', context) : findById(ref.id, context);
}

/**
 * Given an entity as a filter names it, returns its id; an id is taken as it is. Returns null for a name that nothing
 * has, and notes it, since the filter then matches nothing.
 */
export async function findEntityId(ref: EntityRef, context: Context): Promise<string | null> {
  if (ref.id !== undefined) return ref.id;
  const entity = await findEntity(ref, context);
  if (!entity) noteUnknown(ref.name ?? '', context);
  return entity?.id ?? null;
}

async function findById(id: string, { loaders }: Context): Promise<EntityRow | null> {
  const node = await loaders.node.load(id);
  return node?.type === 'Entity' ? node.row : null;
}

async function findByName(name: string, { loaders, limits, notes }: Context): Promise<EntityRow | null> {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > limits.searchText)
    throw new BadInputError(`A name must have 1 to ${limits.searchText} characters; this one has ${trimmed.length}.`);
  const namesakes = await loaders.namesakes.load(trimmed);
  if (namesakes.length > 1) notes.ambiguousNames.set(trimmed, namesakes);
  return namesakes[0] ?? null;
}

function noteUnknown(name: string, { notes }: Context): void {
  notes.warnings.set(`name:${name}`, {
    code: 'NOT_FOUND',
    message: `No entity is called "${name}": what asks for it has an empty answer.`,
  });
}

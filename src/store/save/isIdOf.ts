import { ENTITY_KINDS } from '../../graph/ArticleGraph.js';
import { hash } from '../../util/hash.js';
import { normalizeName } from './normalizeName.js';

/** Given the store id of an entity and a name, returns whether the id is made of that name, as `toEntityIds` does, of whatever kind. */
export function isIdOf(id: string, name: string): boolean {
  return ENTITY_KINDS.some((kind) => `e${hash(kind, normalizeName(name))}` === id);
}

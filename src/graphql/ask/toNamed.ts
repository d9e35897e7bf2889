import { isNamed } from '../../store/isNamed.js';

import type { EntitySummary } from '../../store/Store.js';

/** Given entities, returns those with a name of their own, each once. */
export function toNamed(entities: readonly EntitySummary[]): EntitySummary[] {
  const named = entities.filter(({ name, kind }) => isNamed(name, kind));
  return [...new Map(named.map(({ id, name, kind }) => [id, { id, name, kind }])).values()];
}

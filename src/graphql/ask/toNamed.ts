import { isNamed } from '../../store/save/isNamed.js';

import type { EntitySummary } from '../../store/Rows.js';

/** Given entities, returns those with a name of their own, each once; `partly`: also those like "Open Water party". */
export function toNamed(entities: readonly EntitySummary[], { partly = false } = {}): EntitySummary[] {
  const named = entities.filter(({ name, kind }) => isNamed(name, kind) || (partly && isPartlyNamed(name, kind)));
  return [...new Map(named.map(({ id, name, kind }) => [id, { id, name, kind }])).values()];
}

// It begins with a capital and has another one.
function isPartlyNamed(name: string, kind: EntitySummary['kind']): boolean {
  return kind !== 'GROUP' && /^\p{Lu}.*\s\p{Lu}/u.test(name.replace(/^(the|an?)\s+/i, ''));
}

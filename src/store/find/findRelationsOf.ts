import type { CypherEngine } from '../engine/CypherEngine.js';
import { runQuery, runShown } from './runQuery.js';
import type { RelationRow } from '../Rows.js';
import type { Page, PageRequest, RelationParents } from '../Store.js';
import { keepGiven, toKeyRange } from './toPage.js';
import { toPagesOf, toTotalsOf } from './toPagesOf.js';
import { toRelationRow } from './toRows.js';

/** Given an engine, entities and a page, returns that page of the relations of each, newest first, in one query. */
export async function findRelationsOf(
  engine: CypherEngine,
  parents: RelationParents,
  page: PageRequest,
): Promise<Page<RelationRow>[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const found = await runShown(engine, 'findRelationsOf', {
    parameters: { ...toParameters(parents), ...keepGiven({ above, below }), limit },
    tags: [descending ? 'down' : 'up'],
    cards: 'findRelationCards',
    columns: ['byId', 'keyed', 'ofParents'],
  });
  return toPagesOf(found, { parentIds: parents.entityIds, page, descending, toRow: toRelationRow });
}

/** Given an engine and entities, returns how many relations each has. */
export async function countRelationsOf(engine: CypherEngine, parents: RelationParents): Promise<number[]> {
  const found = await runQuery(engine, 'findRelationsOf', { parameters: toParameters(parents), tags: ['count'] });
  return toTotalsOf(found, parents.entityIds);
}

function toParameters({ entityIds, kinds, modalities }: RelationParents) {
  return { entityIds: [...new Set(entityIds)], ...keepGiven({ kinds, modalities }) };
}

import type { CypherEngine, CypherRow } from '../engine/CypherEngine.js';
import { findRelationsByIds } from './findRelations.js';
import { runQuery } from './runQuery.js';
import type { Page, PageRequest, RelationParents, RelationRow } from '../Store.js';
import { keepGiven, toKeyRange } from './toPage.js';
import { toPagesOf, toTotalsOf } from './toPagesOf.js';

/** Given an engine, entities and a page, returns that page of the relations of each, newest first: one query for ids, one for cards. */
export async function findRelationsOf(
  engine: CypherEngine,
  parents: RelationParents,
  page: PageRequest,
): Promise<Page<RelationRow>[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const found = await runQuery(engine, 'findRelationsOf', {
    parameters: { ...toParameters(parents), ...keepGiven({ above, below }), limit },
    tags: [descending ? 'down' : 'up'],
  });
  const rows = await findRelationsByIds(
    engine,
    found.map(({ id }) => String(id)),
  );
  const toRow = ({ id }: CypherRow): RelationRow | null => rows.get(String(id)) ?? null;
  return toPagesOf(found, { parentIds: parents.entityIds, page, descending, toRow });
}

/** Given an engine and entities, returns how many relations each has. */
export async function countRelationsOf(engine: CypherEngine, parents: RelationParents): Promise<number[]> {
  const found = await runQuery(engine, 'findRelationsOf', { parameters: toParameters(parents), tags: ['count'] });
  return toTotalsOf(found, parents.entityIds);
}

function toParameters({ entityIds, kinds, modalities }: RelationParents) {
  return { entityIds: [...new Set(entityIds)], ...keepGiven({ kinds, modalities }) };
}

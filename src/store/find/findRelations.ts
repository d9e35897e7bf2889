import type { CypherEngine, CypherValue } from '../engine/CypherEngine.js';
import { runCount, runKnownCount, runPage, runQuery } from './runQuery.js';
import type { RelationRow } from '../Rows.js';
import type { Page, PageRequest, RelationFilter } from '../Store.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { toRelationRow } from './toRows.js';

/** Given an engine, a filter and a page, returns the page of relations, newest first. */
export async function findRelations(
  engine: CypherEngine,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<RelationRow>> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const { parameters, tags } = toConditions(filter);
  const rows = await runPage(engine, 'findRelations', {
    parameters: { ...parameters, ...keepGiven({ above, below }), limit },
    tags: [...tags, descending ? 'newest' : 'oldest'],
    cards: 'findRelationCards',
  });
  return toPage(
    rows.map((row) => ({ key: String(row['key']), row: toRelationRow(row) })),
    page,
  );
}

/** Given an engine and a filter, returns how many relations pass it. */
export async function countRelations(engine: CypherEngine, filter: RelationFilter): Promise<number> {
  const conditions = toConditions(filter);
  if (Object.keys(conditions.parameters).length > 0) return runCount(engine, 'findRelations', conditions);
  return runKnownCount(engine, { parameters: {}, tags: ['relations'] });
}

/** Given an engine and ids of relations, returns those there are, by id. */
export async function findRelationsByIds(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<Map<string, RelationRow>> {
  if (ids.length === 0) return new Map();
  const rows = await runQuery(engine, 'findRelationCards', {
    parameters: { ids: [...new Set(ids)] },
    tags: ['byId'],
  });
  return new Map(rows.map(toRelationRow).map((row) => [row.id, row]));
}

// The narrowest that is given begins; the others narrow.
function toConditions(filter: RelationFilter): { parameters: Record<string, CypherValue>; tags: string[] } {
  const { ids, subjectIds, objectIds, entityIds, kinds, modalities } = filter;
  const starts = { ids, subjectIds, objectIds, entityIds };
  const first = Object.entries(starts).find(([, value]) => value !== undefined);
  if (first === undefined) return { parameters: keepGiven({ kinds, modalities }), tags: ['all'] };
  const only = { onlySubjectIds: subjectIds, onlyObjectIds: objectIds, onlyEntityIds: entityIds };
  return { parameters: { ...keepGiven({ kinds, modalities, ...only }), [first[0]]: [...new Set(first[1])] }, tags: [] };
}

import type { CypherEngine, CypherValue } from '../engine/CypherEngine.js';
import { foldName, normalizeName } from '../save/normalizeName.js';
import { runCount, runKnownCount, runPage, runQuery } from './runQuery.js';
import type { EntityRow } from '../Rows.js';
import type { EntityFilter, EntityOrder, Page, PageRequest } from '../Store.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { toEntityRow } from './toRows.js';

/** More than these of one name help nobody to choose. */
const MOST_NAMESAKES = 100;

/** Given an engine, a filter, an order and a page, returns the page of entities. */
export async function findEntities(
  engine: CypherEngine,
  filter: EntityFilter,
  { order, page }: { order: EntityOrder; page: PageRequest },
): Promise<Page<EntityRow>> {
  const byWeight = order === 'STATEMENTS_DESC';
  const { above, below, descending, limit } = toKeyRange(page, { descending: byWeight });
  const bounds = byWeight ? { aboveWeight: above, belowWeight: below } : { aboveName: above, belowName: below };
  const { parameters, tags } = toConditions(filter);
  const orderTag = byWeight ? (descending ? 'byWeight' : 'byWeightBack') : descending ? 'byNameBack' : 'byName';
  const rows = await runPage(engine, 'findEntities', {
    parameters: { ...parameters, ...keepGiven(bounds), limit },
    tags: [...tags, orderTag],
    cards: 'findEntityCards',
  });
  return toPage(
    rows.map((row) => ({ key: String(row['key']), row: toEntityRow(row['entity']) })),
    page,
  );
}

/** Given an engine and a filter, returns how many entities pass it. */
export async function countEntities(engine: CypherEngine, filter: EntityFilter): Promise<number> {
  const conditions = toConditions(filter);
  if (Object.keys(conditions.parameters).length > 0) return runCount(engine, 'findEntities', conditions);
  return runKnownCount(engine, { parameters: {}, tags: ['entities'] });
}

/** Given an engine and a name, returns the entities that are called so anywhere, best known by it first; at most 100. */
export async function findEntitiesByName(engine: CypherEngine, name: string): Promise<EntityRow[]> {
  const rows = await runQuery(engine, 'findEntitiesByName', { parameters: { key: normalizeName(name) } });
  return rows.map(({ entity }) => toEntityRow(entity));
}

/** Given an engine and names, returns for each what `findEntitiesByName` does, all in one query; at most 100 for each name on average. */
export async function findNamesakes(engine: CypherEngine, names: readonly string[]): Promise<EntityRow[][]> {
  const keys = [...new Set(names.map(normalizeName))];
  const rows = await runQuery(engine, 'findNamesakes', { parameters: { keys, limit: keys.length * MOST_NAMESAKES } });
  return names.map((name) => {
    const key = normalizeName(name);
    return rows.filter((row) => row['key'] === key).map(({ entity }) => toEntityRow(entity));
  });
}

/** Given an engine and ids of entities, returns those there are, by id. */
export async function findEntitiesByIds(engine: CypherEngine, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  if (ids.length === 0) return new Map();
  const rows = await runQuery(engine, 'findEntityCards', { parameters: { ids: [...new Set(ids)] } });
  return new Map(rows.map(({ entity }) => toEntityRow(entity)).map((row) => [row.id, row]));
}

function toConditions({ ids, kinds, nameContains }: EntityFilter): {
  parameters: Record<string, CypherValue>;
  tags: string[];
} {
  return {
    parameters: keepGiven({
      ids: ids === undefined ? undefined : [...new Set(ids)],
      kinds,
      nameContains: nameContains === undefined ? undefined : foldName(nameContains),
    }),
    tags: ids === undefined ? ['all'] : [],
  };
}

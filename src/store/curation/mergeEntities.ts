import { InputError, NotFoundError } from '../../errors.js';
import { hash } from '../../util/hash.js';
import { toSlices } from '../../util/toSlices.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import { findEntitiesByIds } from '../find/findEntities.js';
import { readQuery } from '../engine/readCypher.js';
import { runQuery } from '../find/runQuery.js';
import { ARTICLES_AT_ONCE } from '../save/articlesAtOnce.js';
import type { EntityRow } from '../Rows.js';
import type { MergeRequest } from '../Store.js';
import { findMerges } from './findCurations.js';

/** Saves articles anew in one transaction; whoever gives it sees to it that nobody writes them meanwhile. */
export type Resave = (articleIds: readonly string[]) => Promise<void>;

/**
 * Given an engine and two entities, makes them one under the id of the first, now and in every later article. 50 articles
 * are one transaction; when one fails, merging again goes on where it stopped.
 * Throws NotFoundError or InputError where there are no two entities.
 */
export async function mergeEntities(engine: CypherEngine, request: MergeRequest, resave: Resave): Promise<EntityRow> {
  const { keepId, otherId, at, by, note } = request;
  if (keepId === otherId) throw new InputError(`Cannot merge entity "${keepId}" with itself.`);
  const entities = await findEntitiesByIds(engine, [keepId, otherId]);
  const keep = getEntity(entities, keepId);
  const other = getEntity(entities, otherId);
  const earlier = (await findMerges(engine, [keepId])).get(keepId) ?? [];
  const place = (earlier.at(-1)?.place ?? 0) + 1;
  const id = `c${hash('MERGE', otherId, keepId)}`;
  const curation = { id, kind: 'MERGE', targetId: otherId, keepId, name: other.name, place, at, by, note };
  if (!earlier.some((merge) => merge.id === id))
    await engine.write([{ text: readQuery('saveCuration'), parameters: { curation } }]);
  await resaveArticlesOf(engine, otherId, resave);
  return (await findEntitiesByIds(engine, [keepId])).get(keepId) ?? keep;
}

/**
 * Given an engine and an entity, undoes the latest merge into it: both are again what they would be without it,
 * articles that came since included. Returns the two. Throws NotFoundError where nothing was merged into it.
 */
export async function unmergeEntity(engine: CypherEngine, entityId: string, resave: Resave): Promise<EntityRow[]> {
  const latest = (await findMerges(engine, [entityId])).get(entityId)?.at(-1);
  if (!latest) throw new NotFoundError(`Cannot unmerge entity "${entityId}": nothing was merged into it.`);
  await engine.write([{ text: readQuery('removeCuration'), parameters: { id: latest.id } }]);
  await resaveArticlesOf(engine, entityId, resave, { onlyCurated: true });
  const entities = await findEntitiesByIds(engine, [entityId, latest.targetId]);
  return [entityId, latest.targetId].flatMap((id) => entities.get(id) ?? []);
}

async function resaveArticlesOf(
  engine: CypherEngine,
  entityId: string,
  resave: Resave,
  { onlyCurated = false } = {},
): Promise<void> {
  const articles = await runQuery(engine, 'findArticlesOfEntity', { parameters: { entityId } });
  const ids = articles.filter(({ isCurated }) => !onlyCurated || isCurated === true).map(({ id }) => String(id));
  for (const batch of toSlices(ids, ARTICLES_AT_ONCE)) await resave(batch);
}

function getEntity(entities: ReadonlyMap<string, EntityRow>, id: string): EntityRow {
  const entity = entities.get(id);
  if (!entity) throw new NotFoundError(`Cannot merge entity "${id}": it is not in the store.`);
  return entity;
}

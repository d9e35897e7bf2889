import { groupBy } from '../../util/groupBy.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import { runQuery } from '../find/runQuery.js';
import type { Merge, Review } from './Curation.js';
import { toCuration } from './Curation.js';

/** What was decided about the entities and statements of one article. */
export interface Curations {
  /** Where each entity that was merged away is kept, chains followed to their end. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The reviews of each statement that they change, the latest last. */
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
}

/** Nothing was decided. */
export const NO_CURATIONS: Curations = { redirects: new Map(), reviews: new Map() };

/** Given an engine and ids of entities and statements, returns what was decided about them; one query, and one for each link of a chain of merges. */
export async function findCurations(engine: CypherEngine, ids: readonly string[]): Promise<Curations> {
  const found = await findByTargets(engine, ids);
  const merges = found.filter((item) => item.kind === 'MERGE');
  const reviews = new Map([...toReviews(found)].filter(([, list]) => isChange(list)));
  if (merges.length === 0 && reviews.size === 0) return NO_CURATIONS;
  return { redirects: await toRedirects(engine, merges), reviews };
}

/** Given an engine and ids of statements, returns the reviews of each, the latest last. */
export async function findReviews(
  engine: CypherEngine,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Review[]>> {
  return toReviews(await findByTargets(engine, statementIds));
}

/** Given an engine and ids of entities, returns the merges into each that stand, the latest last. */
export async function findMerges(
  engine: CypherEngine,
  keepIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Merge[]>> {
  if (keepIds.length === 0) return new Map();
  const rows = await runQuery(engine, 'findMerges', { parameters: { keepIds: [...new Set(keepIds)] } });
  const merges = rows.map(toCuration).filter((item) => item.kind === 'MERGE');
  return group(merges, ({ keepId }) => keepId);
}

/** Given an engine and ids of entities, returns the merges into each and into what was merged into it; one query for each link of a chain. */
export async function findAllMerges(
  engine: CypherEngine,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Merge[]>> {
  const known = new Map<string, readonly Merge[]>();
  for (let ids = entityIds; ids.length > 0;) {
    const found = await findMerges(engine, ids);
    for (const [id, merges] of found) known.set(id, merges);
    ids = [...found.values()].flat().flatMap(({ targetId }) => (known.has(targetId) ? [] : [targetId]));
  }
  const follow = (id: string): Merge[] => (known.get(id) ?? []).flatMap((merge) => [merge, ...follow(merge.targetId)]);
  return new Map(entityIds.map((id) => [id, follow(id)]));
}

async function findByTargets(engine: CypherEngine, ids: readonly string[]): Promise<(Merge | Review)[]> {
  if (ids.length === 0) return [];
  const rows = await runQuery(engine, 'findCurations', { parameters: { targetIds: [...new Set(ids)] } });
  return rows.map(toCuration);
}

async function toRedirects(engine: CypherEngine, merges: readonly Merge[]): Promise<Map<string, string>> {
  const steps = new Map(merges.map(({ targetId, keepId }) => [targetId, keepId]));
  for (let ends = [...steps.values()]; ends.length > 0;) {
    const next = (await findByTargets(engine, ends)).filter((item) => item.kind === 'MERGE');
    ends = next.filter(({ targetId }) => !steps.has(targetId)).map(({ keepId }) => keepId);
    for (const { targetId, keepId } of next) steps.set(targetId, keepId);
  }
  const follow = (id: string): string => (steps.has(id) ? follow(steps.get(id)!) : id);
  return new Map(merges.map(({ targetId }) => [targetId, follow(targetId)]));
}

// A statement that was only accepted is as it came.
function isChange(reviews: readonly Review[]): boolean {
  return reviews.at(-1)?.verdict === 'REJECTED' || reviews.some(({ verdict }) => verdict === 'CORRECTED');
}

function toReviews(found: readonly (Merge | Review)[]): Map<string, Review[]> {
  return group(
    found.filter((item) => item.kind === 'REVIEW'),
    ({ targetId }) => targetId,
  );
}

function group<Item extends Merge | Review>(
  items: readonly Item[],
  toKey: (item: Item) => string,
): Map<string, Item[]> {
  return groupBy(
    [...items].sort((a, b) => a.place - b.place),
    toKey,
  );
}

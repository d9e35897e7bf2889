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
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => a.place - b.place))
    groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item]);
  return groups;
}

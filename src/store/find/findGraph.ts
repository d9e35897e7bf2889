import type { CypherEngine, CypherParameters, CypherRow, CypherValue } from '../engine/CypherEngine.js';
import { toPairId } from '../save/buildArticleRows.js';
import { runPage, runQuery } from './runQuery.js';
import type { GraphLink, GraphNode, GraphPicture } from '../Store.js';
import { toEntitySummary } from './toRows.js';

/** Links read for each node that the picture may show, so that the strongest can be chosen. */
const LINKS_PER_NODE = 4;

type Properties = Readonly<Record<string, CypherValue>>;

/**
 * Given an engine and what to show, returns entities and links between them: around one entity to `depth` links away,
 * strongest first, or the strongest links of the whole store. `truncated` when there was more than `maxNodes`.
 */
export async function findGraph(
  engine: CypherEngine,
  { aroundId, depth, maxNodes }: { aroundId?: string; depth: number; maxNodes: number },
): Promise<GraphPicture> {
  const found =
    aroundId === undefined
      ? await chooseStrongest(engine, maxNodes)
      : await walk(engine, { aroundId, depth, maxNodes });
  const [nodes, links] = await Promise.all([
    findGraphNodes(engine, found.ids),
    findLinksAmong(engine, { ids: found.ids, maxNodes }),
  ]);
  return { truncated: found.truncated || links.truncated, nodes, links: links.links };
}

interface Found {
  readonly ids: readonly string[];
  readonly truncated: boolean;
}

async function chooseStrongest(engine: CypherEngine, maxNodes: number): Promise<Found> {
  const pairs = await findPairLinks(engine, { limit: maxNodes * LINKS_PER_NODE }, ['all']);
  return addEnds({ ids: [], truncated: false }, pairs, maxNodes);
}

async function walk(
  engine: CypherEngine,
  options: { aroundId: string; depth: number; maxNodes: number },
): Promise<Found> {
  const { aroundId, depth, maxNodes } = options;
  let found: Found = { ids: [aroundId], truncated: false };
  let edge: readonly string[] = found.ids;
  for (let step = 0; step < depth && edge.length > 0 && !found.truncated; step += 1) {
    const before = new Set(found.ids);
    found = addEnds(found, await findLinksFrom(engine, edge, maxNodes * LINKS_PER_NODE), maxNodes);
    edge = found.ids.filter((id) => !before.has(id));
  }
  return found;
}

// The ends of the strongest links first; the rest is what did not fit.
function addEnds(found: Found, links: readonly GraphLink[], maxNodes: number): Found {
  const ids = new Set(found.ids);
  let { truncated } = found;
  for (const { source, target } of [...links].sort(byStrength)) {
    const missing = [...new Set([source, target])].filter((id) => !ids.has(id));
    if (ids.size + missing.length > maxNodes) truncated = true;
    else for (const id of missing) ids.add(id);
  }
  return { ids: [...ids], truncated };
}

/** Given an engine and ids of entities, returns the strongest links that begin or end at one of them, `limit` of a sort. */
export async function findLinksFrom(engine: CypherEngine, ids: readonly string[], limit: number): Promise<GraphLink[]> {
  const only = ids.length === 1 ? ids[0] : undefined;
  const lists = await Promise.all([
    findPairLinks(
      engine,
      only === undefined ? { fromIds: ids, limit } : { fromId: only, limit },
      only === undefined ? ['several'] : ['from'],
    ),
    findPairLinks(
      engine,
      only === undefined ? { toIds: ids, limit } : { toId: only, limit },
      only === undefined ? ['several'] : ['to'],
    ),
    findRelationLinks(engine, { subjectIds: ids, limit }),
    findRelationLinks(engine, { objectIds: ids, limit }),
  ]);
  return lists.flat();
}

async function findLinksAmong(
  engine: CypherEngine,
  { ids, maxNodes }: { ids: readonly string[]; maxNodes: number },
): Promise<{ links: GraphLink[]; truncated: boolean }> {
  const limit = maxNodes * LINKS_PER_NODE + 1;
  const [pairs, relations] = await Promise.all([
    findPairLinks(engine, { pairIds: listPairIds(ids), limit }, ['several']),
    findRelationLinks(engine, { subjectIds: ids, amongIds: ids, limit }),
  ]);
  const truncated = pairs.length === limit || relations.length === limit;
  return { links: [...pairs.slice(0, limit - 1), ...relations.slice(0, limit - 1)].sort(byStrength), truncated };
}

// Each pair by its id: what else a hub talks about is not read.
function listPairIds(ids: readonly string[]): string[] {
  return ids.flatMap((fromId) => ids.map((toId) => toPairId(fromId, toId)));
}

async function findPairLinks(
  engine: CypherEngine,
  parameters: CypherParameters,
  tags: readonly string[] = [],
): Promise<GraphLink[]> {
  return (await runPage(engine, 'findPairLinks', { parameters, tags, cards: 'findPairCards' })).map(toPairLink);
}

async function findRelationLinks(engine: CypherEngine, parameters: CypherParameters): Promise<GraphLink[]> {
  return (await runQuery(engine, 'findRelationLinks', { parameters })).map(toRelationLink);
}

async function findGraphNodes(engine: CypherEngine, ids: readonly string[]): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  return (await runQuery(engine, 'findGraphNodes', { parameters: { ids } })).map((row) => {
    const { id, name, kind } = toEntitySummary(row['entity']);
    return { id, label: name, kind, weight: Number(row['weight']) };
  });
}

function toPairLink(row: CypherRow): GraphLink {
  const { id, fromId, toId, count } = row['pair'] as Properties;
  return {
    id: String(id),
    source: String(fromId),
    target: String(toId),
    kind: 'TALKS_ABOUT',
    label: null,
    weight: Number(count),
  };
}

function toRelationLink(row: CypherRow): GraphLink {
  const { id, kind, label, subjectId, objectId, evidenceCount } = row['relation'] as Properties;
  return {
    id: String(id),
    source: String(subjectId),
    target: String(objectId),
    kind: kind as GraphLink['kind'],
    label: typeof label === 'string' ? label : null,
    weight: Number(evidenceCount),
  };
}

function byStrength(a: GraphLink, b: GraphLink): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : Number(a.id > b.id));
}

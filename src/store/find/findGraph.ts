import type { CypherEngine } from '../engine/CypherEngine.js';
import { createAddressedLinks } from './links/createAddressedLinks.js';
import { createCountedLinks } from './links/createCountedLinks.js';
import { createKeptLinks } from './links/createKeptLinks.js';
import type { LinkReader } from './links/LinkReader.js';
import type { GraphLink, GraphPicture } from '../Rows.js';
import type { GraphOptions } from '../Store.js';

/** Links read for each node that the picture may show, so that the strongest can be chosen. */
const LINKS_PER_NODE = 4;

/**
 * Given an engine and what to show, returns entities and links between them: around one entity to `depth` links away,
 * strongest first, or the strongest links there are. `truncated` when there was more than `maxNodes`.
 */
export async function findGraph(engine: CypherEngine, options: GraphOptions): Promise<GraphPicture> {
  const { aroundId, maxNodes } = options;
  const reader = createReader(engine, options);
  const limit = maxNodes * LINKS_PER_NODE + 1;
  const found =
    aroundId === undefined
      ? await chooseStrongest(reader, maxNodes, limit)
      : await walk(reader, { ...options, aroundId }, limit - 1);
  const [nodes, among] = await Promise.all([reader.readNodes(found.ids), reader.readAmong(found.ids, limit)]);
  return {
    truncated: found.truncated || among.some((list) => list.length >= limit),
    nodes,
    links: toLinksAmong(
      found.ids,
      among.flatMap((list) => list.slice(0, limit - 1)),
    ),
  };
}

function createReader(engine: CypherEngine, { filter = {}, addressed = false }: GraphOptions): LinkReader {
  const isWhole = Object.keys(filter).length === 0;
  const reader = isWhole ? createKeptLinks(engine) : createCountedLinks(engine, filter);
  return addressed ? createAddressedLinks(engine, filter, reader) : reader;
}

interface Found {
  readonly ids: readonly string[];
  readonly truncated: boolean;
}

async function chooseStrongest(reader: LinkReader, maxNodes: number, limit: number): Promise<Found> {
  const lists = await reader.readStrongest(limit);
  const links = lists.flatMap((list) => list.slice(0, limit - 1));
  return addEnds({ ids: [], truncated: lists.some((list) => list.length >= limit) }, links, maxNodes);
}

async function walk(
  reader: LinkReader,
  { aroundId, depth, maxNodes }: GraphOptions & { readonly aroundId: string },
  limit: number,
): Promise<Found> {
  let found: Found = { ids: [aroundId], truncated: false };
  let edge: readonly string[] = found.ids;
  for (let step = 0; step < depth && edge.length > 0 && !found.truncated; step += 1) {
    const before = new Set(found.ids);
    found = addEnds(found, (await reader.readFrom(edge, limit)).flat(), maxNodes);
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

function toLinksAmong(ids: readonly string[], links: readonly GraphLink[]): GraphLink[] {
  const among = new Set(ids);
  return links.filter(({ source, target }) => among.has(source) && among.has(target)).sort(byStrength);
}

function byStrength(a: GraphLink, b: GraphLink): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : Number(a.id > b.id));
}

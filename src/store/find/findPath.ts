import type { CypherEngine } from '../engine/CypherEngine.js';
import { findLatestOfPairs } from './findPairs.js';
import { createKeptLinks } from './links/createKeptLinks.js';
import type { KeptLink } from './links/LinkReader.js';
import type { Path, PathLink } from '../Store.js';

/** Links of each sort that are followed from all entities of one step together: the strongest. */
const LINKS_OF_A_STEP = 5_000;

/** How an entity was first reached. */
interface Arrival {
  readonly length: number;
  readonly from: string | null;
  readonly link: KeptLink | null;
}

/**
 * Given an engine, two entities and the longest path wanted, returns a shortest path between them, or null. Talking
 * about someone is two links, with the latest such statement between them; a relation is one. Paths are sought
 * breadth first along the strongest links, so in a store where one step has more than 5,000 of a sort, a path by a
 * weaker link may be missed.
 */
export async function findPath(
  engine: CypherEngine,
  { fromId, toId, maxLength }: { fromId: string; toId: string; maxLength: number },
): Promise<Path | null> {
  const arrivals = new Map<string, Arrival>([[fromId, { length: 0, from: null, link: null }]]);
  for (let length = 0; length < maxLength && lengthTo(toId, arrivals) > length; length += 1) {
    const edge = [...arrivals].filter(([, arrival]) => arrival.length === length).map(([id]) => id);
    if (edge.length > 0)
      addArrivals(arrivals, edge, (await createKeptLinks(engine).readFrom(edge, LINKS_OF_A_STEP)).flat());
  }
  return lengthTo(toId, arrivals) > maxLength ? null : toPath(engine, toLinks(toId, arrivals), fromId);
}

function lengthTo(id: string, arrivals: ReadonlyMap<string, Arrival>): number {
  return arrivals.get(id)?.length ?? Infinity;
}

function addArrivals(arrivals: Map<string, Arrival>, edge: readonly string[], links: readonly KeptLink[]): void {
  const reached = new Set(edge);
  for (const link of [...links].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)))
    for (const [from, to] of [
      [link.source, link.target],
      [link.target, link.source],
    ] as const) {
      const length = lengthTo(from, arrivals) + (link.kind === 'TALKS_ABOUT' ? 2 : 1);
      if (reached.has(from) && length < lengthTo(to, arrivals)) arrivals.set(to, { length, from, link });
    }
}

function toLinks(toId: string, arrivals: ReadonlyMap<string, Arrival>): KeptLink[] {
  const arrival = arrivals.get(toId);
  return arrival?.from && arrival.link ? [...toLinks(arrival.from, arrivals), arrival.link] : [];
}

// Each TALKS_ABOUT becomes a statement with a link on either side.
async function toPath(engine: CypherEngine, links: readonly KeptLink[], fromId: string): Promise<Path> {
  const talks = links.filter(({ kind }) => kind === 'TALKS_ABOUT');
  const latest = await findLatestOfPairs(
    engine,
    talks.map(({ source, target }) => ({ fromId: source, toId: target })),
  );
  const nodeIds = [fromId];
  const pathLinks: PathLink[] = [];
  for (const { source, target, kind } of links) {
    const far = nodeIds.at(-1) === source ? target : source;
    if (kind !== 'TALKS_ABOUT') {
      pathLinks.push({ kind, source, target });
      nodeIds.push(far);
      continue;
    }
    const statement = latest.get(`${source} ${target}`) ?? '';
    const said: PathLink = { kind: 'SAID', source, target: statement };
    const about: PathLink = { kind: 'ABOUT', source: statement, target };
    pathLinks.push(...(far === target ? [said, about] : [about, said]));
    nodeIds.push(statement, far);
  }
  return { nodeIds, links: pathLinks };
}

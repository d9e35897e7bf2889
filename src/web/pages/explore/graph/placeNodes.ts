import type { GraphData } from './GraphData.js';
import type { Place } from './layOut.js';

/**
 * Given what is drawn and the places known so far, returns a place for each: the known one, one beside a neighbor that
 * has one, or one on a disc, always the same for the same id.
 */
export function placeNodes({ nodes, links }: GraphData, known: ReadonlyMap<string, Place>): Map<string, Place> {
  const places = new Map<string, Place>();
  const reach = toReach(known, nodes.length);
  for (const { id } of nodes) places.set(id, known.get(id) ?? toDisc(id, reach));
  for (const { source, target } of links) {
    if (!known.has(source) && known.has(target)) places.set(source, toBeside(source, known.get(target)!, reach));
    if (!known.has(target) && known.has(source)) places.set(target, toBeside(target, known.get(source)!, reach));
  }
  return places;
}

function toReach(known: ReadonlyMap<string, Place>, count: number): number {
  const distances = [...known.values()].map(({ x, y }) => Math.hypot(x, y));
  return distances.reduce((most, distance) => Math.max(most, distance), 10 * Math.sqrt(count));
}

function toDisc(id: string, reach: number): Place {
  const [a, b] = toChances(id);
  const [angle, radius] = [2 * Math.PI * a, reach * Math.sqrt(b)];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function toBeside(id: string, { x, y }: Place, reach: number): Place {
  const { x: dx, y: dy } = toDisc(id, reach * 0.12);
  return { x: x + dx, y: y + dy };
}

// Two numbers from 0 to 1 that depend on the id alone (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/).
function toChances(id: string): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  const other = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return [(hash >>> 0) / 2 ** 32, (other >>> 0) / 2 ** 32];
}

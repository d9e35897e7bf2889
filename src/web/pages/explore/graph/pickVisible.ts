import { toGroup } from './kinds.js';

import type { Choice } from './Choice.js';
import type { GraphIndex } from './createIndex.js';
import type { GraphData, GraphLink } from './GraphData.js';

/** How many neighbors appear at a click: a dense entity would bury the picture. */
export const NEIGHBORS = 25;

/** Given the graph and what the reader chose, returns the part that is drawn: the strongest entities that are linked, what was opened, and what else is wanted. */
export function pickVisible(index: GraphIndex, choice: Choice, wanted: readonly string[] = []): GraphData {
  const hidden = new Set(choice.hidden);
  const isShown = (id: string): boolean => !hidden.has(index.getNode(id)?.kind ?? '');
  const passes = (link: GraphLink): boolean =>
    link.weight >= choice.least && !hidden.has(toGroup(link.kind)) && isShown(link.source) && isShown(link.target);
  const ids = new Set(pickStrongest(index, choice.show, { isShown, passes }));
  const chosen = index.getLink(choice.chosen ?? '');
  const kept = [choice.chosen, chosen?.source, chosen?.target, ...choice.open, ...wanted].filter(
    (id) => id != null && index.getNode(id),
  );
  for (const id of kept as string[]) ids.add(id);
  for (const id of choice.open) for (const neighbor of pickNeighbors(index, id, { ids, passes })) ids.add(neighbor);
  const links = index.data.links.filter((link) => ids.has(link.source) && ids.has(link.target) && passes(link));
  const linked = new Set([...links.flatMap(({ source, target }) => [source, target]), ...(kept as string[])]);
  return { nodes: index.strongest.filter(({ id }) => ids.has(id) && linked.has(id)), links };
}

/** Given an entity and what is drawn, returns how many of its neighbors are not. */
export function countOther(index: GraphIndex, id: string, drawn: ReadonlySet<string>): number {
  const neighbors = index.linksOf(id).map((link) => (link.source === id ? link.target : link.source));
  return new Set(neighbors.filter((neighbor) => !drawn.has(neighbor))).size;
}

interface Tests {
  readonly isShown: (id: string) => boolean;
  readonly passes: (link: GraphLink) => boolean;
}

function pickStrongest(index: GraphIndex, count: number, { isShown, passes }: Tests): string[] {
  const picked: string[] = [];
  for (const { id } of index.strongest) {
    if (picked.length >= count) break;
    if (isShown(id) && index.linksOf(id).some(passes)) picked.push(id);
  }
  return picked;
}

function pickNeighbors(
  index: GraphIndex,
  id: string,
  { ids, passes }: Pick<Tests, 'passes'> & { readonly ids: ReadonlySet<string> },
): string[] {
  const others = index
    .linksOf(id)
    .filter(passes)
    .map(({ source, target }) => (source === id ? target : source))
    .filter((other) => !ids.has(other));
  return [...new Set(others)].slice(0, NEIGHBORS);
}

import { toWayEntities } from './createWay.js';

import type { Choice } from './Choice.js';
import type { GraphIndex } from './createIndex.js';
import type { Emphasis } from './createPicture.js';
import type { Way } from './createWay.js';

/** Given what was chosen, returns what stands out for it: a way, a link with its ends, or an entity with its neighbors; null for nothing. */
export function toEmphasis(index: GraphIndex, { chosen }: Choice, way: Way | null): Emphasis | null {
  if (way) return toStations(index, toWayEntities(way));
  const link = index.getLink(chosen ?? '');
  if (link) return { nodes: new Set([link.source, link.target]), links: new Set([link.id]) };
  if (chosen === null || !index.getNode(chosen)) return null;
  const links = index.linksOf(chosen);
  return {
    nodes: new Set([chosen, ...links.flatMap(({ source, target }) => [source, target])]),
    links: new Set(links.map(({ id }) => id)),
  };
}

function toStations(index: GraphIndex, ids: readonly string[]): Emphasis {
  const steps = ids.slice(1).map((id, step) => new Set([ids[step]!, id]));
  const links = ids.flatMap((id) => index.linksOf(id));
  const isStep = (source: string, target: string): boolean =>
    steps.some((step) => step.has(source) && step.has(target));
  return {
    nodes: new Set(ids),
    links: new Set(links.filter(({ source, target }) => isStep(source, target)).map(({ id }) => id)),
  };
}

import { toEntityAddress } from './addresses.js';
import { createShape } from './graph/createShape.js';
import { svg } from './svg.js';

import type { EntityQuery } from './generated/operations.js';

type Picture = EntityQuery['graph'];
type Node = Picture['nodes'][number];

const [WIDTH, HEIGHT] = [440, 320];

/** Given the picture around an entity, returns it with its neighbors in a ring: thicker is more often, and each name leads to its page. */
export function createEgoGraph({ nodes, links }: Picture, id: string): SVGSVGElement | null {
  const middle = nodes.find((node) => node.id === id);
  const others = nodes.filter((node) => node.id !== id);
  if (!middle || others.length === 0) return null;
  const weights = new Map(others.map((node) => [node.id, sumBetween(links, id, node.id)]));
  const most = Math.max(...weights.values());
  const places = others.map((node, index) => ({ node, ...toPlace((index + 0.5) / others.length) }));
  return svg(
    'svg',
    { class: 'ego', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `Neighbors of ${middle.label}` },
    ...places.map(({ node, x, y }) =>
      svg('path', {
        d: `M${WIDTH / 2} ${HEIGHT / 2}L${x} ${y}`,
        'stroke-width': toThickness(weights.get(node.id)!, most),
      }),
    ),
    createNode(middle, { x: WIDTH / 2, y: HEIGHT / 2, radius: 13 }),
    ...places.map(({ node, x, y }) => createNode(node, { x, y, radius: 7 })),
  );
}

function createNode(node: Node, at: { x: number; y: number; radius: number }): SVGElement {
  const isLeft = at.x < WIDTH / 2 - 1;
  const isMiddle = at.x === WIDTH / 2;
  return svg(
    'a',
    { href: toEntityAddress(node.id) },
    createShape(node.kind, at),
    svg(
      'text',
      {
        x: isMiddle ? at.x : at.x + (isLeft ? -1 : 1) * (at.radius + 4),
        y: isMiddle ? at.y + at.radius + 14 : at.y + 4,
        'text-anchor': isMiddle ? 'middle' : isLeft ? 'end' : 'start',
      },
      node.label.length > 18 ? `${node.label.slice(0, 17)}…` : node.label,
    ),
  );
}

// Two arcs left and right of the middle, so that names stand beside each other and not above.
function toPlace(share: number): { x: number; y: number } {
  const isLeft = share >= 0.5;
  const along = isLeft ? (share - 0.5) * 2 : share * 2;
  const angle = (along - 0.5) * Math.PI * 0.86;
  const x = WIDTH / 2 + (isLeft ? -1 : 1) * 84 * Math.cos(angle);
  return { x: Math.round(x), y: Math.round(HEIGHT / 2 + (HEIGHT / 2 - 14) * Math.sin(angle)) };
}

function sumBetween(links: Picture['links'], a: string, b: string): number {
  return links
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .reduce((sum, { weight }) => sum + weight, 0);
}

function toThickness(weight: number, most: number): string {
  return (1 + (5 * weight) / Math.max(most, 1)).toFixed(1);
}

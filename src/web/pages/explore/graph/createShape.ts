import { svg } from '../svg.js';
import { LOOKS, toCorners } from './kinds.js';

import type { EntityKind } from '../generated/operations.js';

/** Given a kind, a middle and a radius, returns the shape of the kind in its color. */
export function createShape(kind: EntityKind, at: { x: number; y: number; radius: number }): SVGElement {
  const look = LOOKS[kind];
  if (look.corners === 0)
    return svg('circle', { cx: toFixed(at.x), cy: toFixed(at.y), r: toFixed(at.radius), fill: look.color });
  const corners = toCorners(look, { ...at, radius: at.radius * 1.2 });
  return svg('polygon', {
    points: corners.map(({ x, y }) => `${toFixed(x)},${toFixed(y)}`).join(' '),
    fill: look.color,
  });
}

function toFixed(number: number): string {
  return number.toFixed(1);
}

import type Sigma from 'sigma';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Given the picture and a place on the screen, returns the entity there, of several the nearest; null where there is none. */
export function findNodeAt(sigma: Sigma, { x, y }: Spot): string | null {
  const [here, beside] = [sigma.viewportToFramedGraph({ x, y }), sigma.viewportToFramedGraph({ x: x + 1, y })];
  const pixel = Math.hypot(beside.x - here.x, beside.y - here.y);
  let [found, nearest]: [string | null, number] = [null, Infinity];
  for (const id of sigma.getGraph().nodes()) {
    const node = sigma.getNodeDisplayData(id);
    if (!node) continue;
    const distance = Math.hypot(node.x - here.x, node.y - here.y) / pixel;
    if (distance >= nearest || distance > sigma.scaleSize(node.size)) continue;
    [found, nearest] = [id, distance];
  }
  return found;
}

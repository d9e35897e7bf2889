/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is laid out: nodes by their number, links by the numbers of their ends. */
export interface LayoutInput {
  readonly nodeCount: number;
  readonly links: readonly (readonly [source: number, target: number])[];
}

type Moving = { x: number; y: number };

const STEPS = 400;
/** The angle at which points on a spiral never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** How strongly everything is drawn to the middle, so that what has no links stays in the picture. */
const GRAVITY = 0.06;

/**
 * Given the numbers of nodes and their links, returns a place for each node within the unit square: linked ones close together,
 * all apart (Fruchterman and Reingold 1991). The first places are on a spiral, so the same graph gives the same picture. Takes
 * time in the square of the nodes: for pictures of up to some hundred.
 */
export function layOutGraph({ nodeCount, links }: LayoutInput): Point[] {
  const points = Array.from({ length: nodeCount }, (_, at) => toSpiral(at, nodeCount));
  const distance = Math.sqrt(1 / Math.max(1, nodeCount));
  for (let step = 0; step < STEPS; step += 1) {
    const forces = points.map(({ x, y }) => ({ x: -x * GRAVITY, y: -y * GRAVITY }));
    pushApart(points, forces, distance);
    pullTogether(points, forces, { links, distance });
    move(points, forces, 0.1 * (1 - step / STEPS));
  }
  return fit(points);
}

function toSpiral(at: number, count: number): Moving {
  const radius = 0.5 * Math.sqrt((at + 0.5) / count);
  return { x: radius * Math.cos(at * GOLDEN), y: radius * Math.sin(at * GOLDEN) };
}

function pushApart(points: readonly Point[], forces: readonly Moving[], distance: number): void {
  for (let one = 0; one < points.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const { x, y, length } = getDifference(points[one]!, points[other]!);
      const strength = (distance * distance) / (length * length);
      push(forces[one]!, x * strength, y * strength);
      push(forces[other]!, -x * strength, -y * strength);
    }
  }
}

function pullTogether(
  points: readonly Point[],
  forces: readonly Moving[],
  { links, distance }: Pick<LayoutInput, 'links'> & { readonly distance: number },
): void {
  for (const [source, target] of links) {
    if (source === target) continue;
    const { x, y, length } = getDifference(points[source]!, points[target]!);
    const strength = length / distance;
    push(forces[source]!, -x * strength, -y * strength);
    push(forces[target]!, x * strength, y * strength);
  }
}

function push(force: Moving, x: number, y: number): void {
  force.x += x;
  force.y += y;
}

function move(points: readonly Moving[], forces: readonly Point[], most: number): void {
  points.forEach((point, at) => {
    const { x, y } = forces[at]!;
    const length = Math.max(Math.hypot(x, y), 1e-9);
    const step = Math.min(length, most) / length;
    point.x += x * step;
    point.y += y * step;
  });
}

function getDifference(a: Point, b: Point): Point & { readonly length: number } {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return { x, y, length: Math.max(Math.hypot(x, y), 1e-4) };
}

// Half by place and half by rank: the crowd in the middle gets room, and who is far off comes closer.
function fit(points: readonly Point[]): Point[] {
  const toX = toUnit(points.map(({ x }) => x));
  const toY = toUnit(points.map(({ y }) => y));
  return points.map(({ x, y }) => ({ x: toX(x), y: toY(y) }));
}

function toUnit(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (most === least) return () => 0.5;
  return (value) => ((value - least) / (most - least) + sorted.indexOf(value) / (sorted.length - 1)) / 2;
}

import type { GraphData } from './GraphData.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the worker is given, in the matrices of graphology-layout-forceatlas2: 10 numbers a node, 3 a link. */
export interface LayoutTask {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly rounds: number;
}

export interface LayoutOptions {
  /** Where entities are to begin; all of them. */
  readonly places: ReadonlyMap<string, Place>;
  /** Entities that stay where they are. */
  readonly fixed: ReadonlySet<string>;
  readonly sizes: ReadonlyMap<string, number>;
  /** Called now and then with new places, and once at the end. */
  readonly tell: (places: ReadonlyMap<string, Place>, isDone: boolean) => void;
}

const [NODE, EDGE] = [10, 3];

/**
 * Given what is drawn, finds places for it in a worker; returns what stops it. The same graph from the same places comes out
 * the same, because the number of rounds is fixed, not the time.
 */
export function layOut(data: GraphData, options: LayoutOptions): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data: answer }: MessageEvent<{ nodes: Float32Array; isDone: boolean }>) => {
    if (answer.isDone) worker.terminate();
    options.tell(toPlaces(data, answer.nodes), answer.isDone);
  });
  worker.postMessage(toTask(data, options));
  return () => worker.terminate();
}

function toTask({ nodes, links }: GraphData, { places, fixed, sizes }: LayoutOptions): LayoutTask {
  const rows = new Map(nodes.map(({ id }, row) => [id, row * NODE]));
  const matrix = new Float32Array(nodes.length * NODE);
  for (const { id } of nodes) {
    const { x, y } = places.get(id)!;
    matrix.set([x, y, 0, 0, 0, 0, 1, 1, sizes.get(id) ?? 1, fixed.has(id) ? 1 : 0], rows.get(id)!);
  }
  const edges = new Float32Array(links.length * EDGE);
  links.forEach(({ source, target, weight }, index) => {
    const [from, to] = [rows.get(source)!, rows.get(target)!];
    edges.set([from, to, 1 + Math.log2(weight)], index * EDGE);
    // A node's mass is its degree plus one: hubs push harder.
    for (const row of [from, to]) matrix[row + 6]! += 1;
  });
  return { nodes: matrix, edges, settings: toSettings(nodes.length), rounds: toRounds(nodes.length) };
}

function toSettings(count: number): LayoutTask['settings'] {
  return {
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 5,
    strongGravityMode: true,
    gravity: 0.5,
    slowDown: 1 + Math.log(Math.max(count, 1)),
    barnesHutOptimize: count > 1000,
    barnesHutTheta: 0.8,
  };
}

function toRounds(count: number): number {
  return count <= 500 ? 500 : count <= 2000 ? 250 : 120;
}

function toPlaces({ nodes }: GraphData, matrix: Float32Array): Map<string, Place> {
  return new Map(nodes.map(({ id }, row) => [id, { x: matrix[row * NODE]!, y: matrix[row * NODE + 1]! }]));
}

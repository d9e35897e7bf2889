import type { GraphData, GraphLink, GraphNode } from './GraphData.js';

/** In which order rows and columns come. */
export type MatrixOrder = 'count' | 'name' | 'likeness';

export interface Matrix {
  readonly speakers: readonly GraphNode[];
  readonly about: readonly GraphNode[];
  /** The link from a speaker to whom the statements are about, at `SPEAKER ABOUT`. */
  readonly links: ReadonlyMap<string, GraphLink>;
  readonly most: number;
}

/** Given what is drawn, how many rows and columns, and their order, returns who talks about whom. */
export function toMatrix({ nodes, links }: GraphData, { size, order }: { size: number; order: MatrixOrder }): Matrix {
  const talk = links.filter(({ kind }) => kind === 'TALKS_ABOUT');
  const byEnds = new Map(talk.map((link) => [`${link.source} ${link.target}`, link]));
  const count = (from: string, to: string): number => byEnds.get(`${from} ${to}`)?.weight ?? 0;
  const speakers = pick(nodes, sum(talk, 'source'), size);
  const about = pick(nodes, sum(talk, 'target'), size);
  return {
    speakers: arrange(speakers, order, (node) => about.map(({ id }) => count(node.id, id))),
    about: arrange(about, order, (node) => speakers.map(({ id }) => count(id, node.id))),
    links: byEnds,
    most: Math.max(1, ...speakers.flatMap((from) => about.map((to) => count(from.id, to.id)))),
  };
}

function sum(links: GraphData['links'], end: 'source' | 'target'): Map<string, number> {
  const sums = new Map<string, number>();
  for (const link of links) sums.set(link[end], (sums.get(link[end]) ?? 0) + link.weight);
  return sums;
}

function pick(nodes: readonly GraphNode[], sums: ReadonlyMap<string, number>, size: number): GraphNode[] {
  return nodes
    .filter(({ id }) => sums.has(id))
    .sort((a, b) => sums.get(b.id)! - sums.get(a.id)!)
    .slice(0, size);
}

function arrange(
  nodes: readonly GraphNode[],
  order: MatrixOrder,
  toRow: (node: GraphNode) => readonly number[],
): GraphNode[] {
  if (order === 'name') return [...nodes].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  if (order === 'count') return [...nodes];
  // Each comes beside the one that is most like the one before it, by the cosine of their rows.
  const [rest, chain] = [new Map(nodes.map((node) => [node, toRow(node)])), [] as GraphNode[]];
  let next = nodes[0];
  while (next) {
    const row = rest.get(next)!;
    chain.push(next);
    rest.delete(next);
    next = [...rest].sort((a, b) => toLikeness(row, b[1]) - toLikeness(row, a[1]))[0]?.[0];
  }
  return chain;
}

function toLikeness(a: readonly number[], b: readonly number[]): number {
  const dot = (left: readonly number[], right: readonly number[]): number =>
    left.reduce((all, value, index) => all + value * right[index]!, 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}

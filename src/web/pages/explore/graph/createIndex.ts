import type { GraphData, GraphLink, GraphNode } from './GraphData.js';

/** A graph with its entities by id, strongest first, and the links of each. */
export interface GraphIndex {
  readonly data: GraphData;
  readonly strongest: readonly GraphNode[];
  getNode(id: string): GraphNode | undefined;
  getLink(id: string): GraphLink | undefined;
  /** The links on either side of an entity, thickest first. */
  linksOf(id: string): readonly GraphLink[];
}

/** Given a graph, returns its index. A link to an entity that is not there stays out. */
export function createIndex(data: GraphData): GraphIndex {
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const links = new Map<string, GraphLink>();
  const byEnd = new Map<string, GraphLink[]>(data.nodes.map(({ id }) => [id, []]));
  for (const link of [...data.links].sort((a, b) => b.weight - a.weight)) {
    if (!nodes.has(link.source) || !nodes.has(link.target)) continue;
    links.set(link.id, link);
    byEnd.get(link.source)!.push(link);
    if (link.source !== link.target) byEnd.get(link.target)!.push(link);
  }
  return {
    data: { nodes: data.nodes, links: [...links.values()] },
    strongest: [...data.nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    getNode: (id) => nodes.get(id),
    getLink: (id) => links.get(id),
    linksOf: (id) => byEnd.get(id) ?? [],
  };
}

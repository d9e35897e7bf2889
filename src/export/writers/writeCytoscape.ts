import { writeJsonItems } from '../toJson.js';

import type { LinkedGraph, ExportLink, ExportNode } from '../LinkedGraph.js';

/**
 * Given a graph, returns it as Cytoscape JSON, for Cytoscape.js and the Cytoscape desktop program alike; the latter takes
 * a node's `name` as its label and an edge's `interaction` as its kind.
 */
export async function* writeCytoscape({ nodes, links }: LinkedGraph): AsyncGenerator<string> {
  yield '{"data":{"name":"Hearsay"},"elements":{"nodes":[\n';
  yield* writeJsonItems(nodes(), toNode);
  yield '],"edges":[\n';
  yield* writeJsonItems(links(), toEdge);
  yield ']}}\n';
}

function toNode({ id, label, attributes }: ExportNode): unknown {
  return { data: { id, label, name: label, ...attributes } };
}

function toEdge({ id, source, target, kind, label, stance, weight, from, to }: ExportLink): unknown {
  return { data: { id, source, target, kind, interaction: kind, label: label ?? kind, stance, weight, from, to } };
}

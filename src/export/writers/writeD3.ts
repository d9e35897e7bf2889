import { writeJsonItems } from '../toJson.js';

import type { LinkedGraph, ExportNode } from '../LinkedGraph.js';

/** Given a graph, returns it as `{ nodes, links }`, the form that examples of D3's force layout take. */
export async function* writeD3({ nodes, links }: LinkedGraph): AsyncGenerator<string> {
  yield '{"nodes":[\n';
  yield* writeJsonItems(nodes(), toNode);
  yield '],"links":[\n';
  yield* writeJsonItems(links(), (link) => link);
  yield ']}\n';
}

function toNode({ id, label, attributes }: ExportNode): unknown {
  return { id, label, ...attributes };
}

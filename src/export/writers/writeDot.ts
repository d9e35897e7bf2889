import { toColor } from '../toColor.js';
import { toPossible } from '../toXml.js';

import type { LinkedGraph, ExportLink, ExportNode } from '../LinkedGraph.js';

const HEAD = `digraph hearsay {
node [shape=box, style="rounded,filled", fontname="sans-serif", fontcolor=white]
edge [fontname="sans-serif", fontsize=9]
`;

/** Given a graph, returns it in the DOT language of Graphviz (https://graphviz.org/doc/info/lang.html). */
export async function* writeDot({ nodes, links }: LinkedGraph): AsyncGenerator<string> {
  yield HEAD;
  for await (const node of nodes()) yield toNode(node);
  for await (const link of links()) yield toEdge(link);
  yield '}\n';
}

function toNode({ id, label, attributes }: ExportNode): string {
  const { kind } = attributes;
  return `${quote(id)} [label=${quote(label)}, kind=${quote(kind)}, color=${quote(toColor(attributes))}]\n`;
}

function toEdge({ id, source, target, kind, label, weight }: ExportLink): string {
  const text = label ?? (weight > 1 ? `${kind} ×${weight}` : kind);
  return `${quote(source)} -> ${quote(target)} [id=${quote(id)}, label=${quote(text)}, kind=${quote(kind)}, weight=${weight}]\n`;
}

// Labels know escapes of a backslash, and HTML's references; everything else that is quoted stands for itself.
function quote(text: string): string {
  const escaped = toPossible(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');
  return `"${escaped}"`;
}

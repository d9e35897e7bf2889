import { NODE_ATTRIBUTES } from '../LinkedGraph.js';
import { toXml, toXmlAttributes } from '../toXml.js';

import type { LinkedGraph, ExportLink, ExportNode } from '../LinkedGraph.js';

type Values = Readonly<Record<string, string | number | null | undefined>>;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;
const TYPES: Readonly<Record<string, string>> = { string: 'string', integer: 'int', double: 'double' };
const LINK_ATTRIBUTES = {
  kind: 'string',
  label: 'string',
  stance: 'string',
  weight: 'integer',
  from: 'string',
  to: 'string',
};

/** Given a graph, returns it as GraphML (http://graphml.graphdrawing.org/specification.html); days are texts there. */
export async function* writeGraphml({ nodes, links }: LinkedGraph): AsyncGenerator<string> {
  yield HEAD;
  yield toKeys('node', { label: 'string', ...NODE_ATTRIBUTES });
  yield toKeys('edge', LINK_ATTRIBUTES);
  yield '<graph id="hearsay" edgedefault="directed">\n';
  for await (const node of nodes()) yield toNode(node);
  for await (const link of links()) yield toEdge(link);
  yield '</graph>\n</graphml>\n';
}

function toKeys(of: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('');
}

function toNode({ id, label, attributes }: ExportNode): string {
  return `<node${toXmlAttributes({ id })}>${toData('node', { label, ...attributes })}</node>\n`;
}

function toEdge({ id, source, target, ...values }: ExportLink): string {
  return `<edge${toXmlAttributes({ id, source, target })}>${toData('edge', { ...values })}</edge>\n`;
}

function toData(of: string, values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `<data key="${of}-${name}">${toXml(String(value))}</data>`)
    .join('');
}

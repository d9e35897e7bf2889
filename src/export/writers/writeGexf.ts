import { NODE_ATTRIBUTES } from '../LinkedGraph.js';
import { toColor } from '../toColor.js';
import { toXmlAttributes } from '../toXml.js';

import type { LinkedGraph, ExportLink, ExportNode, Period } from '../LinkedGraph.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Hearsay</creator><description>Who talks about whom</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
`;

/**
 * Given a graph, returns it as GEXF 1.3 (https://gexf.net/schema.html), which Gephi opens. Links last from the first to the
 * last day of what stands behind them, so Gephi's timeline works; entities are there at all times.
 */
export async function* writeGexf({ nodes, links }: LinkedGraph): AsyncGenerator<string> {
  yield HEAD;
  yield toDeclaration('node', NODE_ATTRIBUTES);
  yield toDeclaration('edge', { kind: 'string', stance: 'string' });
  yield '<nodes>\n';
  for await (const node of nodes()) yield toNode(node);
  yield '</nodes>\n<edges>\n';
  for await (const link of links()) yield toEdge(link);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function toDeclaration(of: string, attributes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(attributes).map(
    ([name, type]) => `<attribute${toXmlAttributes({ id: name, title: name, type })}/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function toNode({ id, label, attributes, ...period }: ExportNode): string {
  const [red, green, blue] = toColor(attributes)
    .slice(1)
    .match(/../g)!
    .map((part) => Number.parseInt(part, 16));
  const color = `<viz:color${toXmlAttributes({ r: red, g: green, b: blue })}/>`;
  return `<node${toXmlAttributes({ id, label, ...toLifetime(period) })}>${toValues(attributes)}${color}</node>\n`;
}

// Links of several kinds between the same two nodes are told apart by `kind`; as a value it also shows in tables.
function toEdge({ id, source, target, kind, label, stance, weight, ...period }: ExportLink): string {
  const attributes = toXmlAttributes({ id, source, target, kind, label, weight, ...toLifetime(period) });
  return `<edge${attributes}>${toValues({ kind, stance })}</edge>\n`;
}

function toLifetime({ from, to }: Period): { start: string | null; end: string | null } {
  return { start: from, end: to };
}

function toValues(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const known = Object.entries(values).filter(([, value]) => value != null);
  const items = known.map(([name, value]) => `<attvalue${toXmlAttributes({ for: name, value })}/>`);
  return `<attvalues>${items.join('')}</attvalues>`;
}

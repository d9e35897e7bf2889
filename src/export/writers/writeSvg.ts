import { choosePicture } from '../choosePicture.js';
import { layOutGraph } from '../layOutGraph.js';
import { separateBoxes } from '../separateBoxes.js';
import { toColor } from '../toColor.js';
import { toXml, toXmlAttributes } from '../toXml.js';

import type { Picture } from '../choosePicture.js';
import type { LinkedGraph, ExportLink, ExportNode } from '../LinkedGraph.js';
import type { Point } from '../layOutGraph.js';

/** Nodes in the picture, at most; the strongest are taken, and the picture says so. */
const MOST_NODES = 40;
const [WIDTH, HEIGHT, MARGIN, FOOT] = [1200, 900, 20, 70];
/** Of a label, in UTF-16 units. */
const LABEL_LENGTH = 26;
/** Of a letter and a line, about, in pixels. */
const [LETTER, LINE] = [6.8, 16];

/** A node with its place in the picture. */
interface Placed extends Point {
  readonly node: ExportNode;
  readonly radius: number;
}

/**
 * Given a graph, returns a picture of its strongest nodes and links as SVG: the same for the same graph, without scripts or
 * anything to load. The line at its foot says of how many these are; nobody is drawn talking about themselves.
 */
export async function* writeSvg(graph: LinkedGraph): AsyncGenerator<string> {
  const picture = await choosePicture(graph, MOST_NODES);
  const places = toPlaces(picture);
  yield toHead(picture);
  for (const link of picture.links) yield toLine(link, places);
  for (const place of places.values()) yield toCircle(place);
  for (const place of places.values()) yield toLabel(place);
  yield toLegend(picture);
  yield '</svg>\n';
}

function toPlaces({ nodes, links }: Picture): Map<string, Placed> {
  const numbers = new Map(nodes.map(({ id }, at) => [id, at]));
  const points = layOutGraph({
    nodeCount: nodes.length,
    links: links.map(({ source, target }) => [numbers.get(source)!, numbers.get(target)!]),
  });
  const heaviest = Math.max(1, ...nodes.map(toWeight));
  const radii = nodes.map((node) => 6 + 16 * Math.sqrt(toWeight(node) / heaviest));
  const frame = { width: WIDTH - 2 * MARGIN, height: HEIGHT - FOOT - 2 * MARGIN };
  const boxes = nodes.map((node, at) => ({
    x: points[at]!.x * frame.width,
    y: points[at]!.y * frame.height,
    halfWidth: Math.max(radii[at]!, (toLabelText(node).length * LETTER) / 2) + 4,
    halfHeight: radii[at]! + LINE / 2 + 3,
  }));
  return new Map(
    separateBoxes(boxes, frame).map(({ x, y }, at) => [
      nodes[at]!.id,
      { node: nodes[at]!, x: MARGIN + x, y: MARGIN + y - LINE / 2, radius: radii[at]! },
    ]),
  );
}

function toWeight({ attributes }: ExportNode): number {
  return Number(attributes.weight ?? 0);
}

function toHead(picture: Picture): string {
  const summary = toXml(summarize(picture));
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title summary" font-family="system-ui, sans-serif" font-size="13">
<title id="title">Who talks about whom</title>
<desc id="summary">${summary}</desc>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0L8,4L0,8Z" fill="#67717e"/></marker></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
`;
}

function summarize({ nodes, links, nodeCount, linkCount }: Picture): string {
  if (nodes.length === nodeCount && links.length === linkCount)
    return `All ${nodeCount} entities and ${linkCount} links.`;
  return `The ${nodes.length} strongest of ${nodeCount} entities, and ${links.length} of ${linkCount} links.`;
}

// Bent to one side, so that the links of both directions are seen; ends at the rim of the node.
function toLine({ source, target, kind, weight }: ExportLink, places: ReadonlyMap<string, Placed>): string {
  const [from, to] = [places.get(source)!, places.get(target)!];
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(x, y));
  const bend = { x: (from.x + to.x) / 2 - 0.12 * y, y: (from.y + to.y) / 2 + 0.12 * x };
  const end = { x: to.x - (x / length) * (to.radius + 2), y: to.y - (y / length) * (to.radius + 2) };
  const path = `M${toPair(from)}Q${toPair(bend)} ${toPair(end)}`;
  const tooltip = `${from.node.label} – ${kind} – ${to.node.label}: ${weight}`;
  const look = toXmlAttributes({
    d: path,
    fill: 'none',
    stroke: '#67717e',
    'stroke-opacity': 0.6,
    'stroke-width': round(Math.min(8, 0.8 + Math.sqrt(weight - 1))),
    'stroke-dasharray': kind === 'TALKS_ABOUT' ? null : kind === 'TALKS_TO' ? '6 3' : '1.5 3',
    'marker-end': 'url(#tip)',
  });
  return `<path${look}><title>${toXml(tooltip)}</title></path>\n`;
}

function toCircle({ node, x, y, radius }: Placed): string {
  const { kind, said, about } = node.attributes;
  const look = toXmlAttributes({ cx: round(x), cy: round(y), r: round(radius), fill: toColor(node.attributes) });
  const tooltip = `${node.label} (${kind}): statements made ${said}, about ${about}`;
  return `<circle${look} stroke="#ffffff" stroke-width="1.5"><title>${toXml(tooltip)}</title></circle>\n`;
}

function toLabel({ node, x, y, radius }: Placed): string {
  const place = toXmlAttributes({ x: round(x), y: round(y + radius + 12) });
  const look = 'text-anchor="middle" fill="#1c2733" stroke="#ffffff" stroke-width="3" paint-order="stroke"';
  return `<text${place} ${look}>${toXml(toLabelText(node))}</text>\n`;
}

function toLabelText({ label }: ExportNode): string {
  const characters = [...label];
  return characters.length > LABEL_LENGTH
    ? `${characters
        .slice(0, LABEL_LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : label;
}

function toLegend(picture: Picture): string {
  const kinds = new Map(picture.nodes.map(({ attributes }) => [attributes.kind, attributes]));
  const dots = [...kinds.keys()].sort().map((kind, at) => {
    const x = MARGIN + 8 + at * 130;
    const color = toColor(kinds.get(kind)!);
    return `<circle cx="${x}" cy="${HEIGHT - 46}" r="6" fill="${color}"/><text x="${x + 12}" y="${HEIGHT - 42}" fill="#1c2733">${kind.toLowerCase()}</text>\n`;
  });
  const words = `${summarize(picture)} Solid: talks about; dashed: talks to; dotted: relations. Width: number of statements.`;
  return `${dots.join('')}<text x="${MARGIN}" y="${HEIGHT - 16}" fill="#4a5561">${toXml(words)}</text>\n`;
}

function toPair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

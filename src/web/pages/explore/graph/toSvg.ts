import { svg } from '../svg.js';
import { createShape } from './createShape.js';
import { GROUPS, LOOKS, toGroup } from './kinds.js';

import type { MultiDirectedGraph } from 'graphology';
import type { EntityKind } from '../generated/operations.js';
import type { Theme } from './readTheme.js';

interface Node {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly kind: EntityKind;
}

/** Width of a picture in its own units, and how many names stand in it at most: the strongest. */
const [WIDTH, MARGIN, NAMES] = [1600, 110, 80];

/** Given the graph as it is laid out and the page's colors, returns it as an SVG document that needs nothing else. */
export function toSvg(graph: MultiDirectedGraph, { ink, sheet, font }: Theme): string {
  const { nodes, height } = toPage(graph);
  const largest = [...nodes.values()].sort((a, b) => b.size - a.size).slice(0, NAMES);
  const picture = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      'font-family': font,
    },
    svg('title', {}, 'Who talks about whom'),
    svg('rect', { width: WIDTH, height, fill: sheet }),
    svg(
      'g',
      { fill: 'none' },
      ...graph.mapEdges((_id, link, from, to) => createLink(link, nodes.get(from)!, nodes.get(to)!)),
    ),
    svg('g', {}, ...[...nodes.values()].map((node) => createShape(node.kind, { ...node, radius: node.size }))),
    svg(
      'g',
      {
        fill: ink,
        'font-size': 15,
        stroke: sheet,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      ...largest.map(createName),
    ),
    createLegend(graph, { height, ink }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
}

// The longer side of the graph fills the page's width; above is where y is greatest, as on the screen.
function toPage(graph: MultiDirectedGraph): { nodes: Map<string, Node>; height: number } {
  const all = graph.mapNodes((id, node) => ({ ...(node as Node), id }));
  const [left, right] = toRange(all.map(({ x }) => x));
  const [bottom, top] = toRange(all.map(({ y }) => y));
  const scale = (WIDTH - 2 * MARGIN) / Math.max(right - left, top - bottom, 1);
  const inset = (WIDTH - scale * (right - left)) / 2;
  const nodes = all.map((node) => ({
    ...node,
    x: inset + scale * (node.x - left),
    y: MARGIN + scale * (top - node.y),
    size: node.size * 1.2,
  }));
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    height: Math.ceil(scale * (top - bottom) + 2 * MARGIN),
  };
}

function toRange(values: readonly number[]): readonly [number, number] {
  return values.length === 0
    ? [0, 0]
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

// A line that bends as on the screen, with its head at the edge of the target.
function createLink(link: Record<string, unknown>, from: Node, to: Node): SVGElement {
  const [color, size, bend] = [String(link['color']), Number(link['size']), Number(link['curvature'])];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const [ax, ay] = [to.x - middle.x, to.y - middle.y];
  const last = Math.hypot(ax, ay) || 1;
  const head = Math.min(4 + 1.6 * size, length / 3);
  const tip = { x: to.x - (ax / last) * to.size, y: to.y - (ay / last) * to.size };
  const neck = { x: tip.x - (ax / last) * head, y: tip.y - (ay / last) * head };
  const [nx, ny] = [(-ay / last) * head * 0.4, (ax / last) * head * 0.4];
  return svg(
    'g',
    {},
    svg('path', { d: `M${at(from)}Q${at(middle)} ${at(neck)}`, stroke: color, 'stroke-width': size.toFixed(1) }),
    svg('path', {
      d: `M${at(tip)}L${at({ x: neck.x + nx, y: neck.y + ny })}L${at({ x: neck.x - nx, y: neck.y - ny })}Z`,
      fill: color,
    }),
  );
}

function createName({ x, y, size, label }: Node): SVGElement {
  return svg('text', { x: (x + size + 4).toFixed(1), y: (y + 5).toFixed(1) }, label);
}

function createLegend(graph: MultiDirectedGraph, { height, ink }: { height: number; ink: string }): SVGElement {
  const kinds = [...new Set(graph.mapNodes((_id, { kind }) => kind as EntityKind))];
  const groups = [...new Set(graph.mapEdges((_id, { kind }) => toGroup(String(kind))))];
  const y = height - 24;
  let x = MARGIN / 2;
  const entry = (mark: SVGElement, word: string): SVGElement => {
    const text = svg('text', { x: x + 22, y: y + 5, fill: ink, 'font-size': 14 }, word);
    x += 44 + word.length * 7.6;
    return svg('g', {}, mark, text);
  };
  return svg(
    'g',
    {},
    ...kinds.map((kind) => entry(createShape(kind, { x: x + 8, y, radius: 7 }), LOOKS[kind].word)),
    ...groups.map((group) =>
      entry(svg('path', { d: `M${x} ${y}h16`, stroke: GROUPS[group].color, 'stroke-width': 4 }), GROUPS[group].word),
    ),
  );
}

function at({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

import { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import { graphExtent } from 'sigma/utils';

import { toWords } from '../format.js';
import { drawName, drawPlate } from './drawNames.js';
import { findNodeAt } from './findNodeAt.js';
import { GROUPS, LOOKS, toGroup } from './kinds.js';
import { layOut } from './layOut.js';
import { placeNodes } from './placeNodes.js';
import { onThemeChange, readTheme } from './readTheme.js';
import { ShapeProgram, UnpickedShapeProgram } from './ShapeProgram.js';

import type { GraphData, GraphLink } from './GraphData.js';
import type { Place } from './layOut.js';

/** What is emphasized; everything else steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

export interface PictureOptions {
  readonly place: HTMLElement;
  readonly at: readonly [number, number, number] | null;
  /** Whether there are so many links that they are plain lines, and only entities can be pointed at. */
  readonly isDense: boolean;
  readonly onNode: (id: string) => void;
  readonly onLink: (id: string) => void;
  readonly onNothing: () => void;
  /** Called when the reader looks elsewhere. */
  readonly onMove: (at: readonly [number, number, number]) => void;
}

/** The picture in the page. */
export interface Picture {
  readonly graph: MultiDirectedGraph;
  readonly isDense: boolean;
  draw(data: GraphData): void;
  emphasize(emphasis: Emphasis | null): void;
  lookAt(id: string | null): void;
  zoom(factor: number): void;
  relax(): void;
  stop(): void;
}

/** From so many links on a picture is dense. */
const MANY_LINKS = 4000;

/** So many come at most when something is expanded, and all others keep their places; with more, everything is laid out anew. */
const EXPANSION = 100;

/** How long the layout waits, and the pointer rests on an entity before a dense picture shows its neighbors, in milliseconds. */
const [FIRST_PICTURE, REST] = [50, 250];

/** Where entities were last, so that they are there again when the reader comes back. */
const known = new Map<string, Place>();

/** Given what is to be drawn, returns whether arrows would bury it, and drawing them takes long without a graphics card. */
export function isDensePicture({ links }: GraphData): boolean {
  return links.length > MANY_LINKS;
}

/** Given where it goes and what happens at clicks, returns the picture, empty. Throws where the browser has no WebGL. */
export function createPicture({ place, at, isDense, onNode, onLink, onNothing, onMove }: PictureOptions): Picture {
  let [graph, theme, data] = [new MultiDirectedGraph(), readTheme(place), { nodes: [], links: [] } as GraphData];
  let emphasis: Emphasis | null = null;
  let hovered: string | null = null;
  let stopLayout = (): void => undefined;
  const stands = (id: string): boolean => {
    if (hovered !== null) return id === hovered || graph.areNeighbors(id, hovered);
    return emphasis === null || emphasis.nodes.has(id);
  };
  const isEmphasized = (link: string): boolean => {
    if (hovered !== null) return graph.hasExtremity(link, hovered);
    return emphasis === null || emphasis.links.has(link);
  };
  const sigma = new Sigma(graph, place, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: isDense ? UnpickedShapeProgram : ShapeProgram },
    defaultEdgeType: 'straight',
    edgeProgramClasses: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram, line: EdgeLineProgram },
    ...{
      enableEdgeEvents: !isDense,
      renderEdgeLabels: !isDense,
      hideEdgesOnMove: isDense,
      zIndex: true,
      labelDensity: 0.6,
      labelGridCellSize: 90,
    },
    ...{ labelSize: 13, edgeLabelSize: 11, labelRenderedSizeThreshold: 5, stagePadding: 40 },
    ...{ minCameraRatio: 0.02, maxCameraRatio: 4, zoomDuration: 200 },
    ...{ labelFont: theme.font, edgeLabelFont: theme.font },
    labelColor: { color: theme.ink },
    edgeLabelColor: { color: theme.ink },
    defaultDrawNodeLabel: (context, node, settings) => drawName(context, node, { settings, theme }),
    defaultDrawNodeHover: (context, node, settings) => drawPlate(context, node, { settings, theme }),
    nodeReducer: (id, node) =>
      stands(id)
        ? { ...node, zIndex: 1, forceLabel: (emphasis !== null || hovered !== null) && graph.order < 400 }
        : { ...node, color: theme.faded, label: '', zIndex: 0 },
    edgeReducer: (id, link) => {
      if (!isEmphasized(id)) return { ...link, color: theme.faded, zIndex: 0 };
      if (isDense && emphasis === null && hovered === null) return { ...link, color: String(link['paleColor']) };
      const isNamed = hovered === null && emphasis !== null && emphasis.links.size === 1;
      return { ...link, zIndex: 1, label: isNamed ? String(link['word']) : '', forceLabel: isNamed };
    },
  });
  // To read from a picture in graphics memory is to wait until all of it is drawn.
  if (isDense) Object.assign(sigma, { getNodeAtPosition: (spot: Place) => findNodeAt(sigma, spot) });
  if (at) sigma.getCamera().setState({ x: at[0], y: at[1], ratio: at[2] });
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('enterEdge', () => place.classList.add('on-item'));
  sigma.on('leaveEdge', () => place.classList.remove('on-item'));
  sigma.on('clickNode', ({ node }) => onNode(node));
  sigma.on('clickEdge', ({ edge }) => onLink(edge));
  sigma.on('clickStage', onNothing);
  let pause: ReturnType<typeof setTimeout>;
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    clearTimeout(pause);
    pause = setTimeout(() => onMove([x, y, ratio]), 300);
  });
  const stopTheme = onThemeChange(() => {
    theme = readTheme(place);
    sigma.setSettings({ labelColor: { color: theme.ink }, edgeLabelColor: { color: theme.ink } });
  });

  let resting: ReturnType<typeof setTimeout>;
  function hover(node: string | null): void {
    place.classList.toggle('on-item', node !== null);
    clearTimeout(resting);
    resting = setTimeout(() => point(node), isDense ? REST : 0);
  }

  function point(node: string | null): void {
    if (hovered === node) return;
    hovered = node;
    sigma.refresh({ skipIndexation: true, schedule: true });
  }

  function settle(fixed: ReadonlySet<string>): void {
    stopLayout();
    const places = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y } as Place]));
    const sizes = new Map(graph.mapNodes((id, { size }) => [id, size as number]));
    place.dataset['layout'] = 'running';
    // The first picture comes before the work on a better one.
    const begin = setTimeout(() => {
      stopLayout = layOut(data, { places, fixed, sizes, tell: (found, isDone) => move(found, isDone) });
    }, FIRST_PICTURE);
    stopLayout = () => clearTimeout(begin);
  }

  function move(found: ReadonlyMap<string, Place>, isDone: boolean): void {
    graph.updateEachNodeAttributes((id, node) => ({ ...node, ...found.get(id) }), { attributes: ['x', 'y'] });
    for (const [id, spot] of found) known.set(id, spot);
    if (isDone) place.dataset['layout'] = 'done';
    // What was settled once keeps its place on the screen, too, when more comes to it.
    if (isDone && sigma.getCustomBBox() === null) sigma.setCustomBBox(graphExtent(graph));
  }

  return {
    get graph() {
      return graph;
    },
    isDense,
    draw(next) {
      if (isSame(data, next)) return;
      data = next;
      const fixed = new Set(data.nodes.map(({ id }) => id).filter((id) => known.has(id)));
      const isFirst = fixed.size === 0 || data.nodes.length - fixed.size > EXPANSION;
      graph = createGraph(data, { places: placeNodes(data, known), isDense });
      [hovered, emphasis] = [null, null];
      if (isFirst) sigma.setCustomBBox(null);
      sigma.setGraph(graph);
      if (fixed.size < data.nodes.length) settle(isFirst ? new Set() : fixed);
      else place.dataset['layout'] = 'done';
      place.dataset['nodes'] = String(graph.order);
      place.dataset['links'] = String(graph.size);
    },
    emphasize(next) {
      if (emphasis === next) return;
      emphasis = next;
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    lookAt(id) {
      if (id === null) sigma.setCustomBBox(graphExtent(graph)).refresh();
      const spot = id === null ? undefined : sigma.getNodeDisplayData(id);
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const target = spot ? { x: spot.x, y: spot.y, ratio: 0.5 } : { x: 0.5, y: 0.5, ratio: 1 };
      void sigma.getCamera().animate(target, { duration: isCalm ? 1 : 300 });
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
    },
    relax() {
      sigma.setCustomBBox(null);
      settle(new Set());
    },
    stop() {
      clearTimeout(pause);
      clearTimeout(resting);
      stopTheme();
      stopLayout();
      sigma.kill();
    },
  };
}

function isSame(a: GraphData, b: GraphData): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.links.length === b.links.length &&
    a.nodes.every(({ id }, index) => id === b.nodes[index]!.id) &&
    a.links.every(({ id, weight }, index) => id === b.links[index]!.id && weight === b.links[index]!.weight)
  );
}

interface CreateOptions {
  readonly places: ReadonlyMap<string, Place>;
  readonly isDense: boolean;
}

function createGraph({ nodes, links }: GraphData, { places, isDense }: CreateOptions): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  const most = nodes.reduce((weight, node) => Math.max(weight, node.weight), 1);
  const largest = nodes.length > 2000 ? 9 : nodes.length > 400 ? 14 : 20;
  for (const { id, label, kind, weight } of nodes) {
    const { color, corners, turn } = LOOKS[kind];
    const size = (nodes.length > 2000 ? 1.5 : 4) + (largest - 4) * Math.sqrt(weight / most);
    graph.addNode(id, { ...places.get(id), label, color, corners, turn, size, kind });
  }
  const bends = toBends(links);
  // Where very many cross, each is so pale that one sees where they are many.
  const share = Math.max(0.06, Math.min(0.6, 1500 / links.length));
  for (const link of links) {
    const edge = toEdge(link, bends, isDense);
    graph.addDirectedEdgeWithKey(link.id, link.source, link.target, { ...edge, paleColor: toPale(edge.color, share) });
  }
  return graph;
}

function toEdge(link: GraphLink, bends: ReadonlyMap<string, number>, isDense: boolean) {
  const bend = bends.get(link.id) ?? 0;
  return {
    size: Math.min(1.2 + 1.1 * Math.log2(link.weight), 9),
    color: GROUPS[toGroup(link.kind)].color,
    type: isDense ? 'line' : bend === 0 ? 'straight' : 'curved',
    curvature: bend,
    word: `${link.label ?? toWords(link.kind)}${link.weight > 1 ? ` × ${link.weight}` : ''}`,
    weight: link.weight,
    kind: link.kind,
  };
}

// As WebGL mixes colors: what shines through is taken from each part beforehand.
function toPale(color: string, share: number): string {
  const parts = [color.slice(1, 3), color.slice(3, 5), color.slice(5, 7), 'ff'].map((part) =>
    Number.parseInt(part, 16),
  );
  return `#${parts.map((part) => toHex(part * share)).join('')}`;
}

function toHex(part: number): string {
  return Math.round(part).toString(16).padStart(2, '0');
}

// Links between the same two bend apart, whichever way they go.
function toBends(links: readonly GraphLink[]): Map<string, number> {
  const between = new Map<string, GraphLink[]>();
  for (const link of links) {
    const key = [link.source, link.target].sort().join(' ');
    between.set(key, [...(between.get(key) ?? []), link]);
  }
  const bends = new Map<string, number>();
  for (const group of between.values())
    if (group.length > 1) group.forEach((link, index) => bends.set(link.id, 0.16 * (1 + Math.floor(index / 2))));
  return bends;
}

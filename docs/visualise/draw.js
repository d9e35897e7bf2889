import cytoscape from './node_modules/cytoscape/dist/cytoscape.esm.min.mjs';

const STYLE = [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      'font-size': 12,
      'text-wrap': 'ellipsis',
      'text-max-width': 150,
      'text-outline-color': '#fff',
      'text-outline-width': 2,
      'background-color': 'data(color)',
      width: 'data(size)',
      height: 'data(size)',
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': '#9aa7b0',
      'target-arrow-color': '#9aa7b0',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'curve-style': 'bezier',
      opacity: 0.75,
    },
  },
  {
    selector: 'edge[name]',
    style: { label: 'data(name)', 'font-size': 8, 'text-rotation': 'autorotate', color: '#566066' },
  },
  { selector: 'edge[?dashed]', style: { 'line-style': 'dashed' } },
];

/** Given nodes `{ id, label, color, size }` and links `{ id, source, target, width }`, draws those that are linked; the same each time. */
export function draw(nodes, links) {
  const ids = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target));
  const ends = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const linked = nodes.filter(({ id }) => ends.has(id));
  const elements = [
    ...linked.map((data, at) => ({ data, position: toCircle(at, linked.length) })),
    ...drawn.map((data) => ({ data })),
  ];
  const container = document.getElementById('graph');
  const layout = {
    name: 'cose',
    animate: false,
    randomize: false,
    nodeRepulsion: () => 4_000_000,
    idealEdgeLength: () => 90,
  };
  return cytoscape({ container, elements, layout, style: STYLE, wheelSensitivity: 0.3 });
}

function toCircle(at, count) {
  const angle = (2 * Math.PI * at) / count;
  return { x: 400 * Math.cos(angle), y: 300 * Math.sin(angle) };
}

import { toEntityAddress } from '../addresses.js';
import { element } from '../element.js';
import { toCount } from '../format.js';
import { svg } from '../svg.js';
import { toMatrix } from './toMatrix.js';

import type { GraphData, GraphLink, GraphNode } from './GraphData.js';
import type { Matrix, MatrixOrder } from './toMatrix.js';

/** Width of the names, and of a cell before zooming, in units of the picture. */
const [NAME, CELL] = [150, 22];
const SIZES = [10, 20, 30, 50, 80];
const ORDERS: readonly (readonly [MatrixOrder, string])[] = [
  ['count', 'number of statements'],
  ['likeness', 'likeness'],
  ['name', 'name'],
];

/** Given what is drawn and what a click on a cell does, returns who talks about whom as a matrix, and as a table of the same. */
export function createMatrix(data: GraphData, onLink: (link: GraphLink) => void): HTMLElement {
  const size = createSelect(
    'Rows',
    SIZES.map((count) => [String(count), `${count} × ${count}`]),
    '30',
  );
  const order = createSelect('Order', ORDERS, 'count');
  const zoom = element('input', { type: 'range', min: 0.5, max: 3, step: 0.1, value: 1 });
  const place = element('div', {
    class: 'matrix-place',
    tabindex: 0,
    role: 'group',
    'aria-label': 'Matrix, can be scrolled',
  });
  const draw = (): void => {
    const matrix = toMatrix(data, { size: Number(size.value), order: order.value as MatrixOrder });
    place.replaceChildren(createCells(matrix, { scale: Number(zoom.value), onLink }), createTable(matrix));
  };
  for (const control of [size, order, zoom]) control.addEventListener('input', draw);
  draw();
  return element(
    'div',
    { class: 'matrix' },
    element(
      'div',
      { class: 'controls' },
      toField('Size', size),
      toField('Order by', order),
      toField('Zoom', zoom),
      element(
        'p',
        { class: 'facts' },
        'Who talks (rows) about whom (columns); darker is more often. A cell leads to its statements.',
      ),
    ),
    place,
  );
}

function createSelect(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': label },
    options.map(([value, word]) => element('option', { value, selected: value === chosen }, word)),
  );
}

function toField(word: string, control: HTMLElement): HTMLElement {
  return element('label', {}, element('span', {}, word), control);
}

interface CellOptions {
  readonly scale: number;
  readonly onLink: (link: GraphLink) => void;
}

function createCells({ speakers, about, links, most }: Matrix, { scale, onLink }: CellOptions): SVGSVGElement {
  const [width, height] = [NAME + CELL * about.length + 60, NAME + CELL * speakers.length];
  const cells = speakers.flatMap((from, row) =>
    about.map((to, column) => {
      const link = links.get(`${from.id} ${to.id}`);
      const [x, y] = [NAME + column * CELL, NAME + row * CELL];
      if (!link) return svg('rect', { class: 'none', x, y, width: CELL - 1, height: CELL - 1 });
      const opacity = (0.18 + 0.82 * Math.sqrt(link.weight / most)).toFixed(2);
      return svg(
        'g',
        { class: 'cell', onclick: () => onLink(link) },
        svg('title', {}, `${from.label} about ${to.label}: ${toCount(link.weight, 'statement')}`),
        svg('rect', { x, y, width: CELL - 1, height: CELL - 1, 'fill-opacity': opacity }),
        svg(
          'text',
          { x: x + CELL / 2, y: y + CELL / 2 + 4, class: Number(opacity) > 0.6 ? 'on-dark' : null },
          String(link.weight),
        ),
      );
    }),
  );
  return svg(
    'svg',
    {
      class: 'cells',
      viewBox: `0 0 ${width} ${height}`,
      width: width * scale,
      height: height * scale,
      'aria-hidden': 'true',
    },
    ...speakers.map(({ label }, row) =>
      svg('text', { x: NAME - 6, y: NAME + row * CELL + 15, 'text-anchor': 'end' }, toShort(label)),
    ),
    ...about.map(({ label }, column) =>
      svg('text', { transform: `translate(${NAME + column * CELL + 14} ${NAME - 6}) rotate(-55)` }, toShort(label)),
    ),
    ...cells,
  );
}

function createTable({ speakers, about, links }: Matrix): HTMLElement {
  const rows = speakers
    .flatMap((from) => about.map((to) => ({ from, to, count: links.get(`${from.id} ${to.id}`)?.weight ?? 0 })))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const toCell = ({ id, label }: GraphNode): HTMLElement =>
    element('td', {}, element('a', { href: toEntityAddress(id) }, label));
  return element(
    'details',
    { class: 'as-table' },
    element('summary', {}, `The same as a table (${toCount(rows.length, 'row')})`),
    element(
      'table',
      {},
      element('caption', {}, 'Who talks about whom, and how often'),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ['Who talks', 'about whom', 'statements'].map((word) => element('th', { scope: 'col' }, word)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map(({ from, to, count }) => element('tr', {}, toCell(from), toCell(to), element('td', {}, count))),
      ),
    ),
  );
}

function toShort(label: string): string {
  return label.length > 22 ? `${label.slice(0, 21)}…` : label;
}

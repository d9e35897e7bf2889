import { element } from './element.js';
import { toCount, toDay } from './format.js';
import { svg } from './svg.js';
import { toBins } from './toBins.js';

import type { Bin } from './toBins.js';

export interface TimelineOptions {
  readonly days: readonly { readonly start: string; readonly count: number }[];
  readonly label: string;
  /** The days that are chosen, to be seen as such. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Called when the reader has drawn over some days; without it nothing can be chosen. */
  readonly onChoose?: (from: string, to: string) => void;
}

/** Size in units of the picture, how many bars at most, and for how many there is room at least. */
const [WIDTH, HEIGHT, BINS, LEAST] = [720, 64, 72, 12];

/** Given how many statements were said on which days, returns bars over time; drawing over some of them chooses these days. */
export function createTimeline({ days, label, from, to, onChoose }: TimelineOptions): HTMLElement | null {
  const bins = toBins(days, BINS);
  if (bins.length === 0) return null;
  const most = Math.max(...bins.map(({ count }) => count));
  const width = WIDTH / Math.max(bins.length, LEAST);
  const isChosen = (bin: Bin): boolean => (!from || bin.to >= from) && (!to || bin.from <= to);
  const bars = bins.map((bin, index) => createBar(bin, { x: index * width, width, most, isChosen: isChosen(bin) }));
  const picture = svg(
    'svg',
    {
      ...{ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' },
      ...{ role: 'img', 'aria-label': describe(label, bins) },
    },
    ...bars,
  );
  if (onChoose) listen(picture, bins, { bars, onChoose });
  return element(
    'div',
    { class: onChoose ? 'timeline brush' : 'timeline' },
    picture,
    element('p', {}, element('span', {}, toDay(bins[0]!.from)), element('span', {}, toDay(bins.at(-1)!.to))),
  );
}

function createBar(
  { from, to, count }: Bin,
  { x, width, most, isChosen }: { x: number; width: number; most: number; isChosen: boolean },
): SVGElement {
  const height = count === 0 ? 0 : Math.max(2, (HEIGHT * count) / most);
  const when = from === to ? toDay(from) : `${toDay(from)} to ${toDay(to)}`;
  return svg(
    'g',
    { class: isChosen ? 'bar' : 'bar out' },
    svg('title', {}, `${when}: ${toCount(count, 'statement')}`),
    svg('rect', { class: 'reach', x, y: 0, width, height: HEIGHT }),
    svg('rect', { class: 'count', x: x + width * 0.1, y: HEIGHT - height, width: width * 0.8, height }),
  );
}

function describe(label: string, bins: readonly Bin[]): string {
  const sum = bins.reduce((all, { count }) => all + count, 0);
  return `${label}: ${toCount(sum, 'statement')} from ${toDay(bins[0]!.from)} to ${toDay(bins.at(-1)!.to)}`;
}

function listen(
  picture: SVGSVGElement,
  bins: readonly Bin[],
  { bars, onChoose }: { bars: readonly SVGElement[]; onChoose: (from: string, to: string) => void },
): void {
  let start: number | null = null;
  const binAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = picture.getBoundingClientRect();
    const share = ((clientX - left) / width) * (Math.max(bins.length, LEAST) / bins.length);
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
  };
  const paint = (end: number): void =>
    bars.forEach((bar, index) => bar.classList.toggle('out', (index - start!) * (index - end) > 0));
  picture.addEventListener('pointerdown', (event) => {
    start = binAt(event);
    picture.setPointerCapture(event.pointerId);
    paint(start);
  });
  picture.addEventListener('pointermove', (event) => start !== null && paint(binAt(event)));
  picture.addEventListener('pointerup', (event) => {
    if (start === null) return;
    const [first, last] = [start, binAt(event)].sort((a, b) => a - b) as [number, number];
    start = null;
    onChoose(bins[first]!.from, bins[last]!.to);
  });
}

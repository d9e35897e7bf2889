import { element } from '../element.js';
import { createShape } from './createShape.js';
import { ENTITY_KINDS, GROUPS, LINK_GROUPS, LOOKS, toGroup } from './kinds.js';
import { svg } from '../svg.js';

import type { Choice } from './Choice.js';
import type { GraphIndex } from './createIndex.js';

export interface ControlOptions {
  readonly index: GraphIndex;
  /** Whether there is more than what the index holds. */
  readonly truncated: boolean;
  readonly choice: Choice;
  readonly outlets: readonly string[];
  /** `replace`: no step for "back". */
  readonly change: (patch: Partial<Choice>, options?: { readonly replace: boolean }) => void;
}

/** How many entities can be shown. */
const SHOWABLE = [50, 150, 400, 1000, 3000, 10_000];

/** Given what can be chosen and what is, returns the legend, which is at once the choice of kinds, and the other filters. */
export function createControls(options: ControlOptions): HTMLElement {
  return element('div', { class: 'choices' }, createLegend(options), createLimits(options), createOutlet(options));
}

function createLegend({ index: { data }, choice: { hidden }, change }: ControlOptions): HTMLElement {
  const toggle = (key: string, isShown: boolean): void =>
    change({ hidden: isShown ? hidden.filter((each) => each !== key) : [...hidden, key] });
  const entry = (key: string, { mark, word, count }: { mark: SVGElement; word: string; count: number }): HTMLElement =>
    element(
      'label',
      { class: 'entry' },
      element('input', {
        type: 'checkbox',
        checked: !hidden.includes(key),
        onchange: (event) => toggle(key, (event.target as HTMLInputElement).checked),
      }),
      svg('svg', { width: 22, height: 18, 'aria-hidden': 'true' }, mark) as unknown as HTMLElement,
      `${word} `,
      element('span', { class: 'count' }, count.toLocaleString('en')),
    );
  const kinds = countBy(data.nodes.map(({ kind }) => kind));
  const groups = countBy(data.links.map(({ kind }) => toGroup(kind)));
  return element(
    'div',
    { class: 'legend' },
    element(
      'fieldset',
      {},
      element('legend', {}, 'Entities'),
      ENTITY_KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
        entry(kind, {
          mark: createShape(kind, { x: 10, y: 9, radius: 6.5 }),
          word: LOOKS[kind].word,
          count: kinds.get(kind)!,
        }),
      ),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Links'),
      LINK_GROUPS.filter((group) => groups.has(group)).map((group) =>
        entry(group, {
          mark: svg('path', {
            d: 'M1 9h13v-4l7 4-7 4v-4',
            fill: GROUPS[group].color,
            stroke: GROUPS[group].color,
            'stroke-width': 2,
          }),
          word: GROUPS[group].word,
          count: groups.get(group)!,
        }),
      ),
    ),
  );
}

function createLimits({ index: { data }, truncated, choice, change }: ControlOptions): HTMLElement {
  const all = truncated ? Infinity : data.nodes.length;
  const most = Math.min(all, SHOWABLE.at(-1)!);
  const showable = [...new Set([...SHOWABLE.filter((count) => count < most), most, choice.show])];
  const show = element(
    'select',
    { onchange: () => change({ show: Number(show.value) }) },
    showable
      .sort((a, b) => a - b)
      .map((count) => element('option', { value: count, selected: count === choice.show }, toShare(count, all))),
  );
  const least = element('input', {
    ...{ type: 'number', min: 1, max: 9999, value: choice.least },
    onchange: () => change({ least: Math.max(1, Math.floor(Number(least.value))) }),
  });
  return element(
    'div',
    { class: 'fields' },
    element('label', {}, element('span', {}, 'Strongest'), show),
    element('label', {}, element('span', {}, 'At least so many statements'), least),
  );
}

function toShare(count: number, all: number): string {
  if (all === Infinity) return count.toLocaleString('en');
  return count >= all
    ? `all ${all.toLocaleString('en')}`
    : `${count.toLocaleString('en')} of ${all.toLocaleString('en')}`;
}

function createOutlet({ choice, outlets, change }: ControlOptions): HTMLElement {
  const input = element('input', {
    ...{ list: 'graph-outlets', value: choice.outlet, placeholder: 'all' },
    onchange: () => change({ outlet: input.value.trim() || null }),
  });
  return element(
    'div',
    { class: 'fields' },
    element('label', {}, element('span', {}, 'Outlet'), input),
    element(
      'datalist',
      { id: 'graph-outlets' },
      outlets.map((outlet) => element('option', { value: outlet })),
    ),
  );
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

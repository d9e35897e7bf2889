import { createTimeline } from '../createTimeline.js';
import { element } from '../element.js';

import type { Choice } from './Choice.js';

export interface PeriodOptions {
  readonly days: readonly { readonly start: string; readonly count: number }[];
  readonly choice: Choice;
  readonly change: (patch: Partial<Choice>) => void;
}

/** Given on which days statements were said, returns the choice of a period: by drawing over the bars, or by dates. */
export function createPeriod({ days, choice: { from, to }, change }: PeriodOptions): HTMLElement {
  const bars = createTimeline({
    ...{ days, label: 'Statements over time', from, to },
    onChoose: (first, last) => change({ from: first, to: last }),
  });
  const toInput = (word: string, value: string | null, choose: (value: string | null) => void): HTMLElement => {
    const input = element('input', { type: 'date', value, onchange: () => choose(input.value || null) });
    return element('label', {}, element('span', {}, word), input);
  };
  return element(
    'div',
    { class: 'period' },
    bars,
    element(
      'div',
      { class: 'fields' },
      toInput('From', from, (value) => change({ from: value })),
      toInput('to', to, (value) => change({ to: value })),
      from || to
        ? element('button', { type: 'button', onclick: () => change({ from: null, to: null }) }, 'All time')
        : null,
    ),
  );
}

import { useEffect, useState } from 'react';

import { fetchWithKey } from './fetchWithKey.js';
import { getHeld, listen } from './held.js';

import type { ReactElement } from 'react';

interface Cost {
  readonly points: number | null;
  readonly limit: number;
  readonly left: number | null;
}

/** How long after the last key the cost is asked for, in milliseconds. */
const PAUSE = 300;

/** Returns the line that tells what the operation in the editor costs, before it is run, and what may still be spent. */
export function CostLine(): ReactElement {
  const [cost, setCost] = useState<Cost | null>(null);
  useEffect(() => {
    let turn = 0;
    const ask = async (): Promise<void> => {
      const mine = ++turn;
      const found = await fetchCost().catch(() => null);
      if (mine === turn) setCost(found);
    };
    let pause: ReturnType<typeof setTimeout>;
    const later = (): void => {
      clearTimeout(pause);
      pause = setTimeout(() => void ask(), PAUSE);
    };
    later();
    const stop = listen(later);
    return () => {
      stop();
      clearTimeout(pause);
    };
  }, []);
  const isOver = cost?.points != null && cost.points > Math.min(cost.limit, cost.left ?? Infinity);
  return (
    <p className={isOver ? 'cost over' : 'cost'} role="status">
      {cost === null ? '' : describe(cost)}
    </p>
  );
}

async function fetchCost(): Promise<Cost> {
  const { query, variables } = getHeld();
  const body = JSON.stringify({ query, variables: parse(variables) });
  const headers = { 'content-type': 'application/json' };
  return (await (await fetchWithKey('/cost', { method: 'POST', headers, body })).json()) as Cost;
}

function describe({ points, limit, left }: Cost): string {
  const budget = left === null ? '' : `, ${left.toLocaleString('en')} left this minute`;
  const most = `an operation may cost ${limit.toLocaleString('en')}`;
  return points === null
    ? `No operation yet: ${most}${budget}.`
    : `Costs ${points.toLocaleString('en')} ${points === 1 ? 'point' : 'points'}; ${most}${budget}.`;
}

// What is being typed may be no JSON yet.
function parse(variables: string): unknown {
  try {
    return variables.trim() === '' ? {} : (JSON.parse(variables) as unknown);
  } catch {
    return {};
  }
}

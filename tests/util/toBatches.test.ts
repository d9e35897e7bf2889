import { setTimeout as sleep } from 'node:timers/promises';

import { toBatches } from '../../src/util/toBatches.js';

const LIMITS = { size: 3, wait: 60_000 };
const toOne = (): number => 1;

async function collect(
  items: AsyncIterable<number>,
  limits = LIMITS,
): Promise<{ batches: number[][]; error: unknown }> {
  const batches: number[][] = [];
  try {
    for await (const batch of toBatches(items, limits, toOne)) batches.push(batch);
    return { batches, error: null };
  } catch (error) {
    return { batches, error };
  }
}

async function* count(to: number): AsyncGenerator<number> {
  for (let at = 1; at <= to; at += 1) yield at;
}

test.each([
  [0, []],
  [2, [[1, 2]]],
  [3, [[1, 2, 3]]],
  [7, [[1, 2, 3], [4, 5, 6], [7]]],
] as const)('toBatches() puts %i items into full batches and a last one', async (total, batches) => {
  expect(await collect(count(total))).toEqual({ batches, error: null });
});

test('toBatches() yields what came before an error, and then the error', async () => {
  const broken = new Error('broken');
  async function* failing(): AsyncGenerator<number> {
    yield* count(4);
    throw broken;
  }
  expect(await collect(failing())).toEqual({ batches: [[1, 2, 3], [4]], error: broken });
});

test('toBatches() does not keep what came waiting for what comes late', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await sleep(200);
    yield 2;
  }
  expect((await collect(slow(), { size: 3, wait: 20 })).batches).toEqual([[1], [2]]);
});

test('toBatches() ends its source when nobody wants more', async () => {
  let isEnded = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (;;) yield 1;
    } finally {
      isEnded = true;
    }
  }
  for await (const batch of toBatches(endless(), LIMITS, toOne)) if (batch.length > 0) break;
  expect(isEnded).toBe(true);
});

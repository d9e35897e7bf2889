import { performance } from 'node:perf_hooks';

import { readProcessorTime } from '../scripts/readProcessorTime.js';

// Answers after which a server has compiled what it runs often, and the database has planned.
const WARM = 2_000;

/** Given targets and for how many milliseconds at most, asks each of them until it is warm. */
export async function warmUp(targets, { warm, mostClients = 16 }) {
  const clients = Math.min(16, mostClients);
  for (const { call } of targets) await ask(call, { clients, calls: WARM, milliseconds: warm });
}

/**
 * Given targets (`name`, `call`, which asks the nth time, and the ids of the processes that answer), returns by name the median and the 99th percentile
 * in milliseconds, the answers a second, each the median over the repetitions, and the processor time of one answer in milliseconds. Every repetition
 * asks each target in turn, so that a busy machine hits all alike.
 */
export async function measureTargets(targets, { clients, repetitions, milliseconds }) {
  const runs = new Map(targets.map(({ name }) => [name, []]));
  for (let repetition = 0; repetition < repetitions; repetition += 1)
    for (const { name, call, pids } of targets) runs.get(name).push(await ask(call, { clients, pids, milliseconds }));
  return new Map([...runs].map(([name, of]) => [name, summarize(of)]));
}

async function ask(call, { clients, pids = [], milliseconds, calls = Infinity }) {
  const spent = readProcessorTime(pids);
  const times = [];
  const start = performance.now();
  let asked = 0;
  const client = async () => {
    while ((performance.now() - start < milliseconds && asked < calls) || times.length < 3) {
      const before = performance.now();
      await call(asked++);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const rate = (times.length * 1_000) / (performance.now() - start);
  return { times, rate, spent: readProcessorTime(pids) - spent };
}

// The slowest are few in one repetition, so the 99th percentile is that of all together.
function summarize(runs) {
  return {
    p50: toQuantile(
      runs.map(({ times }) => toQuantile(times, 0.5)),
      0.5,
    ),
    p99: toQuantile(
      runs.flatMap(({ times }) => times),
      0.99,
    ),
    rate: toQuantile(
      runs.map(({ rate }) => rate),
      0.5,
    ),
    cost: runs.reduce((sum, { spent }) => sum + spent, 0) / runs.reduce((sum, { times }) => sum + times.length, 0),
  };
}

function toQuantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

import { performance } from 'node:perf_hooks';

/**
 * Given targets (`name` and `call`, which asks the nth time), returns by name the median and the 99th percentile in milliseconds and the
 * answers a second, each the median over the repetitions. Every repetition asks each target in turn, so that a busy machine hits all alike.
 */
export async function measureTargets(targets, { clients, repetitions, milliseconds }) {
  const runs = new Map(targets.map(({ name }) => [name, []]));
  for (let repetition = 0; repetition <= repetitions; repetition += 1)
    for (const { name, call } of targets) {
      const run = await ask(call, { clients, milliseconds });
      // The first warms up.
      if (repetition > 0) runs.get(name).push(run);
    }
  return new Map([...runs].map(([name, of]) => [name, summarize(of)]));
}

// Clients that each ask again as soon as they are answered.
async function ask(call, { clients, milliseconds }) {
  const times = [];
  const start = performance.now();
  let asked = 0;
  const client = async () => {
    while (performance.now() - start < milliseconds || times.length < 3) {
      const before = performance.now();
      await call(asked++);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, rate: (times.length * 1_000) / (performance.now() - start) };
}

// The slowest are few in one repetition, so the 99th percentile is that of all together.
function summarize(runs) {
  return {
    p50: toQuantile(runs.map(({ times }) => toQuantile(times, 0.5)), 0.5), // prettier-ignore
    p99: toQuantile(runs.flatMap(({ times }) => times), 0.99), // prettier-ignore
    rate: toQuantile(runs.map(({ rate }) => rate), 0.5), // prettier-ignore
  };
}

function toQuantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

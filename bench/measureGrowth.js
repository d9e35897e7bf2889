import { chooseCases } from './chooseCases.js';
import { createCall } from './createCall.js';
import { isAsked } from './isAsked.js';
import { measureTargets, warmUp } from './measureTargets.js';

const GATE = 1.5;

/** Given two benches, the smaller first, and how to measure, asks the product over both in turn, and prints the medians and how much slower the larger is. */
export async function measureGrowth([small, large], { only, clients, ...options }) {
  const sides = await Promise.all(
    [small, large].map(async (bench) => ({
      cases: await chooseCases(bench.driver),
      server: await bench.start('serveProduct.js'),
    })),
  );
  console.log('\n| question | clients | smaller store | larger store | larger to smaller |\n|---|---|---|---|---|');
  try {
    for (const name of Object.keys(sides[0].cases).filter((each) => isAsked(each, only))) {
      const targets = sides.map(({ cases, server }, at) => ({ name: at, call: createCall(server.url, cases[name]) }));
      await warmUp(targets, options);
      for (const count of clients) {
        const found = await measureTargets(targets, { clients: count, ...options });
        const [before, after] = [0, 1].map((at) => found.get(at).p50);
        const verdict = `(≤ ${GATE}: ${after <= before * GATE ? 'held' : '**missed**'})`;
        console.log(
          `| ${[name, count, before.toFixed(1), after.toFixed(1), `${(after / before).toFixed(2)} ${name.includes('hub') ? verdict : ''}`].join(' | ')} |`,
        );
      }
    }
  } finally {
    for (const { server } of sides) server.process.kill();
  }
}

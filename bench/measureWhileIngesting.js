import { once } from 'node:events';

import { createStore } from '../dist/index.js';
import { chooseCases } from './chooseCases.js';
import { createCall } from './createCall.js';
import { measureTargets, warmUp } from './measureTargets.js';

const ASKED = ['X about Y, mixed pairs', 'entity page, hub', 'top pairs'];

/**
 * Given a bench and how to measure, prints what some questions take while nothing comes in and while another process ingests articles, one after the
 * other, into the same Neo4j. What came in is taken away again.
 */
export async function measureWhileIngesting(bench, { clients, ...options }) {
  const cases = await chooseCases(bench.driver);
  const product = await bench.start('serveProduct.js');
  const ingesting = await bench.start('ingestForever.js');
  console.log(
    '\n| question | clients | alone p50, p99 | while ingesting | statements taken in a second |\n|---|---|---|---|---|',
  );
  try {
    for (const name of ASKED) {
      const targets = [{ name, call: createCall(product.url, cases[name]) }];
      await warmUp(targets, options);
      for (const count of clients) {
        const alone = (await measureTargets(targets, { clients: count, ...options })).get(name);
        ingesting.process.send('go');
        const busy = (await measureTargets(targets, { clients: count, ...options })).get(name);
        ingesting.process.send('rest');
        const [rate] = await once(ingesting.process, 'message');
        const times = [alone, busy].map(({ p50, p99 }) => `${p50.toFixed(1)}, ${p99.toFixed(1)}`);
        console.log(`| ${[name, count, ...times, rate.toFixed(0)].join(' | ')} |`);
      }
    }
  } finally {
    const gone = once(ingesting.process, 'message');
    ingesting.process.send('end');
    const [ids] = await gone;
    for (const child of [product, ingesting]) child.process.kill();
    const store = createStore(bench.engine);
    for (const id of ids) await store.removeArticle(id);
  }
}

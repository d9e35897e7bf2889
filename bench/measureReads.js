import { chooseCases } from './chooseCases.js';
import { createTargets } from './createTargets.js';
import { isAsked } from './isAsked.js';
import { measureTargets, warmUp } from './measureTargets.js';
import { createRecorder } from './recordReads.js';
import { serveProduct } from './serveProduct.js';

const OTHERS = ['generated', 'featureless', 'driver'];

/**
 * Given a bench and how to measure, asks every question (or those whose names have one of the words of `only` in them) of the product over HTTP with its limits on, of a generated API, of a
 * featureless server and of the bare driver, in turn, and prints a row for each, with the gates. Answers that differ are not timed, and the exit code tells so.
 */
export async function measureReads(bench, { only, clients, ...options }) {
  const cases = Object.entries(await chooseCases(bench.driver)).filter(([name]) => isAsked(name, only));
  const [product, generated, featureless] = await Promise.all(
    ['serveProduct.js', 'serveGenerated.js', 'serveFeatureless.js'].map(bench.start),
  );
  const recording = await serveProduct(bench.engine);
  const places = {
    ...{ product, generated, featureless, driver: bench.driver, database: bench.pid },
    ...{ recorded: recording.url, record: createRecorder(bench.engine) },
  };
  console.log(
    `| question | clients | product | ${OTHERS.join(' | ')} | ${OTHERS.map((name) => `to ${name}`).join(' | ')} |`,
  );
  console.log(`|---|---|${'---|'.repeat(7)}`);
  try {
    for (const [name, asked] of cases) {
      const targets = await prepare(name, asked, places);
      if (targets === null) continue;
      const { gates, mostClients = Infinity } = asked;
      await warmUp(targets, { ...options, mostClients });
      for (const count of clients.filter((each) => each <= mostClients)) {
        const found = await measureTargets(targets, { clients: count, ...options });
        console.log(`| ${[name, count, ...toCells(found, gates)].join(' | ')} |`);
      }
    }
  } finally {
    await recording.server.close();
    for (const { process: child } of [product, generated, featureless]) child.kill();
  }
}

async function prepare(name, asked, places) {
  try {
    return await createTargets(asked, places);
  } catch (error) {
    console.error(`${name} is not measured: ${error.message.slice(0, 600)}`);
    process.exitCode = 1;
    return null;
  }
}

// Milliseconds, median, 99th percentile and of the processors, then ratios of answers a second.
function toCells(found, gates) {
  const product = found.get('product');
  const times = ['product', ...OTHERS].map((name) => found.get(name)).map(toCell);
  return [...times, ...OTHERS.map((name) => toRatio(product.rate / found.get(name).rate, gates[name]))];
}

function toCell({ p50, p99, cost }) {
  return [p50, p99, cost].map((milliseconds) => milliseconds.toFixed(1)).join(', ');
}

function toRatio(ratio, gate) {
  if (gate === undefined) return ratio.toFixed(2);
  return `${ratio.toFixed(2)} (≥ ${gate}: ${ratio >= gate ? 'held' : '**missed**'})`;
}

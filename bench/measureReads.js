import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { startNeo4j } from '../scripts/neo4j.js';
import { openEngine } from '../dist/index.js';
import { chooseCases } from './chooseCases.js';
import { createArticles } from './createArticles.js';
import { ingestArticles } from './ingestArticles.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '20000' },
    repetitions: { type: 'string', default: '5' },
    milliseconds: { type: 'string', default: '700' },
    seed: { type: 'string', default: '7' },
  },
});
// What the product is measured against is installed here alone, before anything that loads it.
const NPM = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
execFileSync('npm', NPM, { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
const { default: neo4j } = await import('neo4j-driver');
const { createRecorder } = await import('./recordReads.js');
const { createTargets } = await import('./createTargets.js');
const { measureTargets } = await import('./measureTargets.js');
const { serveProduct } = await import('./serveProduct.js');

const neo = await startNeo4j();
const engine = await openEngine({ neo4jUri: neo.uri, username: neo.username, password: neo.password });
const driver = neo4j.driver(neo.uri, neo4j.auth.basic(neo.username, neo.password), {
  ...{ disableLosslessIntegers: true, fetchSize: -1 },
});
const servers = [];
try {
  await ingestArticles(engine, createArticles({ statements: Number(values.statements), seed: Number(values.seed) }));
  console.log(`load average before: ${toLoad()}`);
  const cases = await chooseCases(engine);
  const record = createRecorder(engine);
  const recording = await serveProduct(engine);
  servers.push(() => recording.server.close());
  const places = { driver, record, recorded: recording.url };
  for (const name of ['product', 'generated']) places[name] = await start(name);
  console.log(
    `| ${values.statements} statements | clients | generated p50, p99 | driver | product | to generated | to driver |`,
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, asked] of Object.entries(cases)) await measure(name, await prepare(name, asked, places));
  console.log(`load average after: ${toLoad()}`);
} finally {
  for (const stop of servers) await stop();
  await driver.close();
  await engine.close();
  await neo.stop();
}

function toLoad() {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');
}

// Answers that differ are not timed.
async function prepare(name, asked, places) {
  try {
    return await createTargets(asked, places);
  } catch (error) {
    console.error(`${name} is not measured: ${error.message.slice(0, 600)}`);
    process.exitCode = 1;
    return [];
  }
}

async function measure(name, targets) {
  if (targets.length === 0) return;
  for (const clients of [1, 16]) {
    const options = { clients, repetitions: Number(values.repetitions), milliseconds: Number(values.milliseconds) };
    const found = await measureTargets(targets, options);
    const [generated, bare, product] = ['generated', 'driver', 'product'].map((target) => found.get(target));
    const times = [generated, bare, product].map(({ p50, p99 }) => `${p50.toFixed(1)}, ${p99.toFixed(1)}`);
    const ratios = [product.rate / generated.rate, product.rate / bare.rate].map((ratio) => ratio.toFixed(2));
    console.log(`| ${[name, clients, ...times, ...ratios].join(' | ')} |`);
  }
}

// Each server in a process of its own, as in use.
async function start(name) {
  const file = { product: 'serveProduct.js', generated: 'serveGenerated.js' }[name];
  const env = { ...process.env, BENCH_URI: neo.uri, BENCH_USERNAME: neo.username, BENCH_PASSWORD: neo.password };
  const child = fork(`${HERE}${file}`, { env });
  servers.push(() => child.kill());
  const [address] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start`)))]); // prettier-ignore
  return address;
}

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import neo4j from 'neo4j-driver';

import { openEngine } from '../dist/index.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { readProcessorTime } from '../scripts/readProcessorTime.js';
import { createArticles } from './createArticles.js';
import { ingestArticles } from './ingestArticles.js';
import { toIntegers } from './toIntegers.js';

const EMPTY = 'MATCH (n) WHERE NOT n:SchemaVersion WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS gone';
const COUNT = 'MATCH (n) WHERE NOT n:SchemaVersion RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges';

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '7' },
  },
});
const articles = [...createArticles({ statements: Number(values.statements), seed: Number(values.seed) })];
const total = articles.reduce((sum, { statements }) => sum + statements.length, 0);
const server = await startNeo4j();
const engine = await openEngine({ neo4jUri: server.uri, username: server.username, password: server.password });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
try {
  await measure(Number(values.rounds));
} finally {
  await driver.close();
  await engine.close();
  await server.stop();
}

// The bare driver writes what the product wrote when it warmed up, by the same queries in the same transactions. Both are in every round, in turns
// first, since the server is faster for whoever comes later.
async function measure(rounds) {
  console.log(`${articles.length} articles, ${total} statements; statements per second`);
  const writes = [];
  await ingestArticles(record(engine, writes), articles);
  const wanted = await count();
  const ways = { product: () => ingestArticles(engine, articles), bare: () => replay(writes) };
  const [ratios, spentRatios] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const found = {};
    for (const way of round % 2 === 0 ? ['bare', 'product'] : ['product', 'bare']) {
      await empty();
      found[way] = await time(ways[way]);
      if ((await count()) !== wanted)
        throw new Error(`Expected the same graph from both, ${wanted}; found ${await count()}`);
      if (way === 'product') found.again = await time(ways.product);
    }
    const { product, bare, again } = found;
    const name = round === 0 ? 'warm-up' : `round ${round}`;
    console.log(`${name}: product ${toWords(product)}, bare driver ${toWords(bare)}, the same again ${toWords(again)}`);
    if (round === 0) continue;
    ratios.push(product.rate / bare.rate);
    spentRatios.push(bare.spent / product.spent);
  }
  console.log(
    `product / bare driver, median of ${ratios.length}: ${toMedian(ratios)}, by processor time ${toMedian(spentRatios)}`,
  );
}

async function count() {
  return JSON.stringify((await engine.read(COUNT))[0]);
}

function toMedian(ratios) {
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)].toFixed(2);
}

// The time of the processors, of this process and of the server, is what a busy machine changes less.
function toWords({ rate, spent }) {
  return `${rate.toFixed(0)} (${(spent / total).toFixed(2)} ms of the processors each)`;
}

async function time(work) {
  const pids = [process.pid, ...(server.pid === undefined ? [] : [server.pid])];
  const before = readProcessorTime(pids);
  const start = performance.now();
  await work();
  return { rate: (total * 1_000) / (performance.now() - start), spent: readProcessorTime(pids) - before };
}

// What the store writes passes through, and is kept.
function record(target, writes) {
  return new Proxy(target, {
    get: (object, key) => {
      if (key !== 'write') return typeof object[key] === 'function' ? object[key].bind(object) : object[key];
      return (queries) => {
        writes.push(queries);
        return object.write(queries);
      };
    },
  });
}

async function replay(writes) {
  const session = driver.session();
  try {
    for (const queries of writes) {
      await session.executeWrite((transaction) =>
        Promise.all(queries.map(({ text, parameters }) => transaction.run(text, toIntegers(parameters)))),
      );
    }
  } finally {
    await session.close();
  }
}

async function empty() {
  const [[{ gone }]] = await engine.write([{ text: EMPTY, parameters: {} }]);
  if (gone > 0) await empty();
}

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import neo4j from 'neo4j-driver';

import { openEngine } from '../dist/index.js';
import { startNeo4j } from '../scripts/neo4j.js';
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

// The bare driver writes what the product wrote, by the same queries in the same transactions; both in every round, the first of which warms up.
async function measure(rounds) {
  console.log(`${articles.length} articles, ${total} statements; statements per second`);
  const ratios = [];
  for (let round = 0; round <= rounds; round += 1) {
    const writes = [];
    const product = await time(() => ingestArticles(record(engine, writes), articles));
    const wanted = JSON.stringify((await engine.read(COUNT))[0]);
    const again = await time(() => ingestArticles(engine, articles));
    await empty();
    const bare = await time(() => replay(writes));
    const found = JSON.stringify((await engine.read(COUNT))[0]);
    if (found !== wanted) throw new Error(`Expected the same graph from both, ${wanted}; found ${found}`);
    await empty();
    if (round > 0) ratios.push(product / bare);
    const name = round === 0 ? 'warm-up' : `round ${round}`;
    console.log(`${name}: product ${toRate(product)}, bare driver ${toRate(bare)}, the same again ${toRate(again)}`);
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  console.log(`product / bare driver, median of ${ratios.length}: ${median.toFixed(2)}`);
}

function toRate(rate) {
  return rate.toFixed(0);
}

async function time(work) {
  const start = performance.now();
  await work();
  return (total * 1_000) / (performance.now() - start);
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

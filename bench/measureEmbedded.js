import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { createStore, openEngine } from '../dist/index.js';
import { createOperationRunner } from '../dist/graphql/runOperation.js';
import { createArticles } from './createArticles.js';
import { ingestArticles } from './ingestArticles.js';

const OPERATIONS = new URL('../tests/fixtures/operations/', import.meta.url);
const FIND_HUB = `{
  pairs(first: 1) { nodes { speaker { id } about { id } } }
  entities(first: 1, orderBy: STATEMENTS_DESC) { nodes { id name } }
  others: entities(first: 2, orderBy: NAME_ASC) { nodes { id } }
  statements(first: 1, filter: { nested: true }) { nodes { id article { externalId } } }
}`;

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '7' },
    store: { type: 'string' },
  },
});
const folder = values.store ?? mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const engine = await openEngine({ path: folder });
const store = createStore(engine);
const run = createOperationRunner({ store, ingestAll: null, logger: console });
try {
  if ((await ask('{ statements(first: 1) { nodes { id } } }')).statements.nodes.length === 0)
    await ingestArticles(engine, createArticles({ statements: Number(values.statements), seed: Number(values.seed) }));
  for (const operation of await listOperations()) await measure(operation);
} finally {
  await store.close();
  if (values.store === undefined) rmSync(folder, { recursive: true });
}

async function ask(query, variables = {}) {
  const { data, errors } = await run({ query, variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

// Every operation of the contract that reads, about the entities and statements that most hangs on.
async function listOperations() {
  const { pairs, entities, others, statements } = await ask(FIND_HUB);
  const [one, other] = others.nodes;
  const [{ speaker, about }] = pairs.nodes;
  const [hub] = entities.nodes;
  const [{ id, article }] = statements.nodes;
  return [
    ['newest statements', 'who-said-what', { first: 20 }],
    ['statements of a pair', 'who-said-what', { speaker: { id: speaker.id }, about: { id: about.id }, first: 20 }],
    ['statements of a hub', 'who-said-what', { speaker: { id: hub.id }, first: 20 }],
    ['statements about a hub', 'who-said-what', { about: { id: hub.id }, first: 20 }],
    ['pairs', 'pairs', { first: 50 }],
    ['whole graph', 'graph', {}],
    ['graph around a hub', 'graph', { around: { id: hub.id }, depth: 1 }],
    ['graph around a hub, depth 2', 'graph', { around: { id: hub.id }, depth: 2 }],
    ['page of a hub', 'entity-page', { entity: { id: hub.id }, first: 20 }],
    ['page of another', 'entity-page', { entity: { id: one.id }, first: 20 }],
    ['timeline of a hub', 'timeline', { speaker: { id: hub.id }, interval: 'MONTH' }],
    ['path between hubs', 'path', { from: { id: speaker.id }, to: { id: about.id } }],
    ['path between others', 'path', { from: { id: one.id }, to: { id: other.id } }],
    ['search', 'search', { text: hub.name, first: 20 }],
    ['question', 'ask', { question: `What did ${hub.name} say?`, first: 20 }],
    ['article', 'article', { id: article.externalId }],
    ['chain', 'attribution-chain', { id }],
  ];
}

async function measure([what, file, variables]) {
  const query = readFileSync(new URL(`${file}.graphql`, OPERATIONS), 'utf8');
  const times = [];
  const before = process.cpuUsage();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const start = performance.now();
    await ask(query, variables);
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const { user, system } = process.cpuUsage(before);
  const used = (user + system) / 1_000 / times.length;
  console.log(`${what}: ${median.toFixed(1)} ms, ${used.toFixed(1)} ms of the processor`);
}

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { createStore, openEngine } from '../dist/index.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { createArticles } from './createArticles.js';
import { ingestArticles } from './ingestArticles.js';

const MISCOUNTS = `MATCH (e:Entity)
WHERE e.saidCount <> COUNT { (e)-[:SAID]->() } OR e.aboutCount <> COUNT { (e)<-[:ABOUT]-() } OR e.articleCount <> COUNT { (e)<-[:MENTIONS]-() }
RETURN count(e) AS total`;
const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '20000' },
    remove: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string' },
  },
});
const articles = [...createArticles({ statements: Number(values.statements), seed: Number(values.seed) })];
const removed = articles.slice(0, Number(values.remove)).map(({ id }) => id);

if (values.only !== 'neo4j') await measure('embedded', await openEngine());
if (values.only !== 'embedded') {
  const { uri, username, password, stop } = await startNeo4j();
  try {
    await measure('neo4j', await openEngine({ neo4jUri: uri, username, password }));
  } finally {
    await stop();
  }
}

// After each step every counter of an entity is counted again.
async function measure(name, engine) {
  const store = createStore(engine);
  const step = async (what, run) => {
    const start = performance.now();
    await run();
    const seconds = (performance.now() - start) / 1_000;
    const [{ total }] = await engine.read(MISCOUNTS);
    if (total > 0) throw new Error(`Expected right counters after ${what}, found ${total} wrong`);
    console.log(`${name}: ${what}: ${seconds.toFixed(1)} s`);
  };
  await step(`${articles.length} articles, ${values.statements} statements in`, () => ingestArticles(engine, articles));
  await step('the same again', () => ingestArticles(engine, articles));
  const [hub, other] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(({ row }) => row.id);
  const [{ total }] = await engine.read('MATCH (e:Entity {id: $hub}) RETURN e.articleCount AS total', { hub });
  const merge = { keepId: other, otherId: hub, at: '2026-01-01T00:00:00Z', by: null, note: null };
  await step(`a hub of ${total} articles merged`, () => store.mergeEntities(merge));
  await step(`${removed.length} articles removed`, () => store.removeArticles(removed));
  await store.close();
}

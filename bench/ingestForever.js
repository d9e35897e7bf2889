import { performance } from 'node:perf_hooks';

import { createStore, openEngine } from '../dist/index.js';
import { createArticles } from './createArticles.js';

/**
 * Ingests articles that are in no other data of the bench, one after the other, between "go" and "rest", which it answers with the
 * statements a second; "end" with the ids of what it took in. Run by fork.
 */
const { BENCH_URI, BENCH_USERNAME, BENCH_PASSWORD } = process.env;
const store = createStore(
  await openEngine({ neo4jUri: BENCH_URI, username: BENCH_USERNAME, password: BENCH_PASSWORD }),
);
const articles = createArticles({ statements: Infinity, entities: 20_000, seed: Date.now() });
const ids = [];
let isGoing = false;

process.on('message', (word) => {
  if (word === 'go') void ingest();
  if (word === 'rest') isGoing = false;
  if (word === 'end') process.send(ids);
});
process.send('');

async function ingest() {
  const start = performance.now();
  let count = 0;
  for (isGoing = true; isGoing;) {
    const article = { ...articles.next().value, id: `while-${ids.length}-${start}`, url: null };
    ids.push(article.id);
    await store.saveArticle(article);
    count += article.statements.length;
  }
  process.send((count * 1_000) / (performance.now() - start));
}

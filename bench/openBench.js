import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

import { openEngine } from '../dist/index.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { createArticles } from './createArticles.js';
import { createDriver } from './createDriver.js';
import { ingestArticles } from './ingestArticles.js';

// MB. The page cache holds what 200,000 statements take on disk.
const MEMORY = { heap: 1024, pageCache: 1024 };

/**
 * Given how many statements there shall be and a seed, returns a real Neo4j into which the product has loaded them: an engine and a bare driver over it,
 * `start`, which starts a server file of this folder over it and returns its address and process, and `close`. With a `folder` the
 * store is kept there, by its size, and not loaded again.
 */
export async function openBench({ statements, seed, folder }) {
  const neo = await startNeo4j({ ...MEMORY, ...(folder && { folder: join(folder, String(statements)) }) });
  const closing = [() => neo.stop()];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const engine = await openEngine({ neo4jUri: neo.uri, username: neo.username, password: neo.password });
    closing.push(() => engine.close());
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      BENCH_URI: neo.uri,
      BENCH_USERNAME: neo.username,
      BENCH_PASSWORD: neo.password,
    };
    const driver = createDriver(env);
    closing.push(() => driver.close());
    await load(engine, { statements, seed });
    return { engine, driver, pid: neo.pid, close, start: (file) => start(file, { env, closing }) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(engine, { statements, seed }) {
  const [{ total }] = await engine.read('MATCH (s:Statement) RETURN count(s) AS total');
  if (total >= statements * 0.99) return;
  if (total > 0) throw new Error(`expected an empty store or one of ${statements} statements, found ${total}`);
  const start = performance.now();
  await ingestArticles(engine, createArticles({ statements, seed }));
  const seconds = (performance.now() - start) / 1_000;
  console.log(`loaded ${statements} statements through the product in ${seconds.toFixed(0)} s`);
}

// Each server in a process of its own, as in use.
async function start(file, { env, closing }) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { env });
  closing.push(() => child.kill());
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} did not start`);
  });
  const [url] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return { url, process: child };
}

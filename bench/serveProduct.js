import { readConfig } from '../dist/config.js';
import { createStore, createWebServer, openEngine } from '../dist/index.js';

/**
 * Given an engine, serves the product over it with all its limits on, that of points too, though so high that one client may
 * go on; returns the server and its address.
 */
export async function serveProduct(engine) {
  const config = readConfig({ limits: ['pointsPerMinute=1000000000'] }, { HEARSAY_LOG_LEVEL: 'error' });
  const ingestAll = () => {
    throw new TypeError('Expected reads only');
  };
  const server = await createWebServer({ store: createStore(engine), ingestAll, config });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, url: `${address}/graphql` };
}

// Run by fork, it tells its address.
if (process.send) {
  const { BENCH_URI, BENCH_USERNAME, BENCH_PASSWORD } = process.env;
  const options = { neo4jUri: BENCH_URI, username: BENCH_USERNAME, password: BENCH_PASSWORD };
  process.send((await serveProduct(await openEngine(options))).url);
}

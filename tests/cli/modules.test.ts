import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createFolder } from '../helpers/createFolder.js';
import { finish, readAddress, startHearsay } from '../helpers/runHearsay.js';

const RECORD = pathToFileURL(resolve('tests/helpers/recordModules.js')).href;
const DEPENDENCIES = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }).dependencies,
);

/** Serves an empty store in a folder until it has answered once, and returns the modules that it loaded. */
async function serveOnce(query: string): Promise<string[]> {
  const file = join(createFolder(), 'modules.txt');
  const child = startHearsay(['serve', '--port', '0', '--store', join(createFolder(), 'store')], {
    env: { NODE_OPTIONS: `--import ${RECORD}`, MODULES_FILE: file },
  });
  const finished = finish(child);
  const address = await readAddress(child);
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toHaveProperty('data');
  child.kill('SIGINT');
  await finished;
  return readFileSync(file, 'utf8').split('\n');
}

it('loads no more than it takes to serve an embedded store', async () => {
  const modules = await serveOnce('{ statements { totalCount nodes { text } } }');
  const loaded = DEPENDENCIES.filter((name) => modules.some((url) => url.includes(`/node_modules/${name}/`)));
  // No driver, no model, no HTML or calendar reader, no reader of tokens.
  expect(loaded).toEqual([
    '@apollo/server',
    '@as-integrations/fastify',
    '@fastify/compress',
    '@fastify/proxy-addr',
    '@fastify/static',
    '@grafeo-db/js',
    'commander',
    'dataloader',
    'fastify',
    'graphql',
    'graphql-scalars',
    'graphql-tag',
    'graphql-ws',
    'helmet',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
    'ws',
    'zod',
  ]);
  const own = modules.filter((url) => url.includes('/dist/'));
  expect(own.filter((url) => /\/dist\/(?:language|extract|input|evaluation)\//.test(url))).toEqual([]);
});

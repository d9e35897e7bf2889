import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { readProcessorTime } from './readProcessorTime.js';

// How long `npm start` takes from the command to the first answer, when everything is built: five times, in milliseconds. With
// `--store FOLDER`, how long `hearsay serve` over that store takes, the processor time it used,
// which a busy machine changes less, and the memory that it then holds.
const root = fileURLToPath(new URL('..', import.meta.url));
const { store } = parseArgs({ options: { store: { type: 'string' } } }).values;
const QUESTION = '{ statements(first: 20) { totalCount nodes { text speaker { name } } } }';

async function findPort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilAnswered(port) {
  const body = JSON.stringify({ query: QUESTION });
  const headers = { 'content-type': 'application/json' };
  for (;;) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      const { data } = await response.json();
      if (data.statements.totalCount > 0) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function measure() {
  const port = await findPort();
  const start = performance.now();
  const [program, ...words] =
    store === undefined ? ['npm', 'start', '--'] : [process.execPath, 'bin/hearsay.js', 'serve', '--store', store];
  const child = spawn(program, [...words, '--port', String(port)], { cwd: root, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([
    untilAnswered(port),
    ended.then((code) => Promise.reject(new Error(`it ended with code ${code}`))),
  ]);
  const took = performance.now() - start;
  if (store !== undefined)
    console.log(
      `${Math.round(took)} ms, ${readProcessorTime([child.pid])} ms of the processor, ${readMemory(child.pid)} MB`,
    );
  // npm, its shell and the server are one group, as under Ctrl-C in a terminal.
  process.kill(-child.pid, 'SIGINT');
  await ended;
  return Math.round(took);
}

// Resident, as Linux tells it.
function readMemory(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1_000);
}

const times = [];
for (let turn = 0; turn < 5; turn++) times.push(await measure());
console.log(`first answer after ${times.join(', ')} ms`);

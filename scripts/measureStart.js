import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

// How long `npm start` takes from the command to the first answer, when everything is built: five times, in milliseconds.
const root = fileURLToPath(new URL('..', import.meta.url));
const QUESTION =
  '{ statements(first: 1, filter: { about: { name: "Velmar" } }) { totalCount nodes { text speaker { name } } } }';

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
  const child = spawn('npm', ['start', '--', '--port', String(port)], { cwd: root, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([
    untilAnswered(port),
    ended.then((code) => Promise.reject(new Error(`npm start ended with code ${code}`))),
  ]);
  const took = performance.now() - start;
  // npm, its shell and the server are one group, as under Ctrl-C in a terminal.
  process.kill(-child.pid, 'SIGINT');
  await ended;
  return Math.round(took);
}

const times = [];
for (let turn = 0; turn < 5; turn++) times.push(await measure());
console.log(`first answer after ${times.join(', ')} ms`);

import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Given a program and its arguments, returns what became of it: `{ code, output, stdout }`, where output is what it
 * wrote to standard output and error together. With `stdio: 'inherit'` it writes to the terminal instead.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const [both, results] = [[], []];
    running.add(child);
    child.stdout?.on('data', (chunk) => both.push(chunk) && results.push(chunk));
    child.stderr?.on('data', (chunk) => both.push(chunk));
    const end = (code, more = '') => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(both).toString('utf8') + more, stdout: Buffer.concat(results) });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? 128, signal ? `ended by ${signal}\n` : ''));
  });
}

/** Given the path of a script and its arguments, runs it with this Node, as `run` does. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Ends what `run` started and is still running. */
export function stopAll() {
  for (const child of running) child.kill('SIGTERM');
}

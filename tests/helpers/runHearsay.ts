import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { ChildProcessWithoutNullStreams } from 'node:child_process';

const PROGRAM = resolve('bin/hearsay.js');

/** What a process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const running = new Set<ChildProcessWithoutNullStreams>();
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

/** Given the words after `hearsay`, runs the built program in a process of its own until it ends. */
export async function runHearsay(
  words: readonly string[],
  { input = '', ...options }: RunOptions = {},
): Promise<Finished> {
  const child = startHearsay(words, options);
  child.stdin.on('error', () => undefined).end(input);
  return finish(child);
}

/** Given the words after `hearsay`, starts the built program; what still runs after the test file is ended. */
export function startHearsay(
  words: readonly string[],
  { env = {}, cwd }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  if (!existsSync(resolve('dist/cli/main.js'))) throw new Error('Not built: run `npm run build` before these tests');
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env: { ...toCleanEnvironment(), ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Given a process, returns what it left behind once it has ended. */
export async function finish(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') };
}

/** Given a server's process, returns the first address that it prints. */
export async function readAddress(child: ChildProcessWithoutNullStreams): Promise<string> {
  let text = '';
  const add = (chunk: Buffer): void => void (text += chunk.toString('utf8'));
  child.stderr.on('data', add);
  return new Promise((found, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      add(chunk);
      const address = /http:\/\/[\w.:[\]]+/.exec(text)?.[0];
      if (address) found(address);
    });
    child.once('exit', (code) => fail(new Error(`ended with code ${code} before it listened:\n${text}`)));
  });
}

// Nothing of the developer's own configuration, nor of Jest's, reaches the program under test.
function toCleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:HEARSAY_|NEO4J_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(kept);
}

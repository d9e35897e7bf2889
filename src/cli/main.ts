import { CommanderError } from 'commander';

import { HearsayError } from '../errors.js';
import { createProgram } from './createProgram.js';

import type { Terminal } from './Terminal.js';

const DONE = 0;
const WRONG_INPUT = 1;
const BUG = 2;
const INTERRUPTED = 130;
/** How long a command may take to end after Ctrl-C, in milliseconds. */
const PATIENCE = 7000;

/**
 * Given the words after `hearsay`, runs the command and ends the process: 0 done; 1 something in the input or the
 * configuration is wrong, said in one line; 2 a bug; 130 stopped by Ctrl-C before it was done.
 */
export async function main(words: readonly string[]): Promise<never> {
  process.stdout.on('error', endQuietly);
  const terminal = createTerminal();
  process.exit(await run(words, terminal));
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(words, { from: 'user' });
    return DONE;
  } catch (error) {
    if (terminal.stop.aborted) return INTERRUPTED;
    return report(error, terminal);
  }
}

function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE;
    if (error.code !== 'commander.help') terminal.note(error.message.replace(/^error: /, 'hearsay: '));
    return WRONG_INPUT;
  }
  if (error instanceof HearsayError) {
    terminal.note(`hearsay: ${oneLine(error.message)}`);
    return WRONG_INPUT;
  }
  terminal.note(`hearsay: this is a bug, please report it: ${error instanceof Error ? error.stack : String(error)}`);
  return BUG;
}

function createTerminal(): Terminal {
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    stop.abort();
    // A command that waits for more input waits no longer.
    process.stdin.destroy();
    setTimeout(() => process.exit(INTERRUPTED), PATIENCE).unref();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return {
    environment: process.env,
    standardInput: process.stdin,
    interactive: process.stderr.isTTY === true && !process.env['CI'],
    stop: stop.signal,
    print: (result) => new Promise((resolve) => process.stdout.write(`${result}\n`, () => resolve())),
    note: (remark) => void process.stderr.write(`${remark}\n`),
  };
}

// A reader that has enough, as in `hearsay extract … | head`, is no error.
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? DONE : BUG);
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ');
}

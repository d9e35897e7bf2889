import { Command } from 'commander';

import { readConfig } from '../config.js';
import { NotFoundError } from '../errors.js';

import type { Flags } from '../config.js';
import type { Terminal } from './Terminal.js';

/** Given the terminal, returns `hearsay remove`: takes an article away, with exactly what only it supported. */
export function createRemoveCommand(terminal: Terminal): Command {
  return new Command('remove')
    .description('take an article out of the store, with what only it supported')
    .argument('<article>', "the article's own id, its address, or its id in the store")
    .action((article: string, _options, command: Command) => remove(article, command.optsWithGlobals(), terminal));
}

async function remove(article: string, flags: Flags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const { withStore } = await import('./openStore.js');
  const removed = await withStore(config.store, (store) => store.removeArticle(article));
  if (!removed) throw new NotFoundError(`Cannot remove article "${article}": the store has none of this id or address`);
  await terminal.print(`removed ${article}`);
}

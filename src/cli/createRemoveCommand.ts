import { Command } from 'commander';

import { readConfig } from '../config.js';
import { NotFoundError } from '../errors.js';

import type { Flags } from '../config.js';
import type { Terminal } from './Terminal.js';

/** Given the terminal, returns `hearsay remove`: takes articles away, with exactly what only they supported. */
export function createRemoveCommand(terminal: Terminal): Command {
  return new Command('remove')
    .description('take articles out of the store, with what only they supported')
    .argument('<articles...>', "each an article's own id, its address, or its id in the store")
    .action((articles: string[], _options, command: Command) => remove(articles, command.optsWithGlobals(), terminal));
}

async function remove(articles: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const { withStore } = await import('./openStore.js');
  const removed = await withStore(config.store, (store) => store.removeArticles(articles));
  for (const [at, article] of articles.entries()) if (removed[at]) await terminal.print(`removed ${article}`);
  const missing = articles.find((_, at) => !removed[at]);
  if (missing !== undefined)
    throw new NotFoundError(`Cannot remove article "${missing}": the store has none of this id or address`);
}

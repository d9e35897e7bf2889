import { Command } from 'commander';

import { readConfig } from '../config.js';

import type { Flags } from '../config.js';
import type { Terminal } from './Terminal.js';

/** Given the terminal, returns `hearsay unmerge`: undoes the latest merge into an entity. */
export function createUnmergeCommand(terminal: Terminal): Command {
  return new Command('unmerge')
    .description('undo the latest merge into an entity')
    .argument('<entity>', 'its id or name')
    .action((entity: string, _options, command: Command) => unmerge(entity, command.optsWithGlobals(), terminal));
}

async function unmerge(ref: string, flags: Flags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const [{ withStore }, { findOneEntity }] = await Promise.all([
    import('./openStore.js'),
    import('./findOneEntity.js'),
  ]);
  const entities = await withStore(config.store, async (store) => {
    const { id } = await findOneEntity(store, ref);
    return store.unmergeEntity(id);
  });
  await terminal.print(`unmerged ${entities.map(({ name, id }) => `${name} (${id})`).join(' and ')}`);
}

import { Command } from 'commander';

import { readConfig } from '../config.js';

import type { Flags } from '../config.js';
import type { Terminal } from './Terminal.js';

interface MergeFlags extends Flags {
  readonly by?: string | null;
  readonly note?: string | null;
}

/** Given the terminal, returns `hearsay merge`: makes two entities one, now and in every later article. */
export function createMergeCommand(terminal: Terminal): Command {
  return new Command('merge')
    .description('make two entities one, now and in every later article')
    .argument('<keep>', 'the id or name of the entity whose id stays')
    .argument('<other>', 'the id or name of the entity that becomes part of it')
    .option('--by <who>', 'who decides it')
    .option('--note <why>', 'why')
    .action((keep: string, other: string, _options, command: Command) =>
      merge([keep, other], command.optsWithGlobals(), terminal),
    );
}

async function merge(
  [keep, other]: readonly [string, string],
  { by = null, note = null, ...flags }: MergeFlags,
  terminal: Terminal,
): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const [{ withStore }, { findOneEntity }] = await Promise.all([
    import('./openStore.js'),
    import('./findOneEntity.js'),
  ]);
  const decision = { at: new Date().toISOString(), by, note };
  const entity = await withStore(config.store, async (store) => {
    const { id: keepId } = await findOneEntity(store, keep);
    const { id: otherId } = await findOneEntity(store, other);
    return store.mergeEntities({ keepId, otherId, ...decision });
  });
  await terminal.print(`merged ${other} into ${entity.name} (${entity.id})`);
}

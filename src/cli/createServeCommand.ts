import { Command } from 'commander';

import { describeStore, readConfig } from '../config.js';
import { addAccessOptions } from './addAccessOptions.js';

import type { Flags } from '../config.js';
import type { Terminal } from './Terminal.js';

/** Given the terminal, returns `hearsay serve`: the server over the configured store. */
export function createServeCommand(terminal: Terminal): Command {
  const command = new Command('serve')
    .description('serve the configured store by GraphQL, with pages and a playground')
    .option('--host <host>', 'address to listen on (else HEARSAY_HOST, else 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 for any free one (else HEARSAY_PORT, else 4000)');
  return addAccessOptions(command).action((_options, command: Command) => serve(command.optsWithGlobals(), terminal));
}

async function serve(flags: Flags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const [{ openStore, createLazyIngestAll }, { runServer }, { completeLimits, readLimits }] = await Promise.all([
    import('./openStore.js'),
    import('./runServer.js'),
    import('../graphql/limits.js'),
  ]);
  const { databaseMilliseconds } = completeLimits(readLimits(config.limits));
  const store = await openStore(config.store, databaseMilliseconds);
  const greet = (address: string): string => `Hearsay serves the ${describeStore(config.store)} at ${address}/`;
  await runServer({ store, ingestAll: createLazyIngestAll(store), config, terminal, greet });
}

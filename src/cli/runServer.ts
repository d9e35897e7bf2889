import { ConfigError } from '../errors.js';
import { createWebServer } from '../web/createWebServer.js';

import type { Config } from '../config.js';
import type { IngestAll } from '../ingest.js';
import type { Store } from '../store/Store.js';
import type { Terminal } from './Terminal.js';

/** What `runServer` serves, and what it says once it listens. It closes the store. */
export interface RunServerOptions {
  readonly store: Store;
  readonly ingestAll: IngestAll;
  readonly config: Config;
  readonly terminal: Terminal;
  readonly greet: (address: string) => string;
}

/**
 * Given a store and the configuration, serves until the terminal asks to stop; requests under way are finished.
 * Throws ConfigError when the address is taken or is not this machine's.
 */
export async function runServer({ store, ingestAll, config, terminal, greet }: RunServerOptions): Promise<void> {
  try {
    const server = await createWebServer({ store, ingestAll, config });
    try {
      const address = await listen(() => server.listen({ host: config.host, port: config.port }), config);
      await terminal.print(greet(address));
      await untilAborted(terminal.stop);
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

async function listen(start: () => Promise<string>, { host, port }: Config): Promise<string> {
  try {
    return await start();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new ConfigError(`Cannot listen on ${host}:${port}: the port is taken; choose another with --port`, {
        cause,
      });
    if (code === 'EACCES')
      throw new ConfigError(`Cannot listen on ${host}:${port}: no permission for this port`, { cause });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new ConfigError(`Cannot listen on ${host}:${port}: not an address of this machine`, { cause });
    throw cause;
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

import { readFile } from 'node:fs/promises';

import { Command } from 'commander';

import { readConfig } from '../config.js';
import { InputError } from '../errors.js';

import type { Flags } from '../config.js';
import type { Terminal } from './Terminal.js';

interface QueryFlags extends Flags {
  readonly variables?: string;
  readonly operation?: string;
}

/** Given the terminal, returns `hearsay query`: one GraphQL operation on the configured store, without a server. */
export function createQueryCommand(terminal: Terminal): Command {
  return new Command('query')
    .description('run a GraphQL operation on the store')
    .argument('<file>', 'file with the operation, or - for standard input')
    .option('--variables <json>', 'its variables, as a JSON object')
    .option('--operation <name>', 'which operation, where the file has several')
    .action((file: string, _options, command: Command) => query(file, command.optsWithGlobals(), terminal));
}

async function query(file: string, { variables, operation, ...flags }: QueryFlags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const request = {
    query: await readOperation(file, terminal),
    variables: readVariables(variables),
    ...(operation === undefined ? {} : { operationName: operation }),
  };
  const [{ withStore, createLazyIngestAll }, { createOperationRunner }] = await Promise.all([
    import('./openStore.js'),
    import('../graphql/runOperation.js'),
  ]);
  const answer = await withStore(config.store, (store) => {
    const logger = { error: (details: { err: unknown }) => terminal.note(String(details.err)) };
    return createOperationRunner({ store, ingestAll: createLazyIngestAll(store), logger })(request);
  });
  await terminal.print(JSON.stringify(answer, null, 2));
  const [first, ...rest] = answer.errors ?? [];
  if (first)
    throw new InputError(
      `Cannot answer ${file}: ${first.message}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`,
    );
}

async function readOperation(file: string, terminal: Terminal): Promise<string> {
  if (file !== '-') return readOperationFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of terminal.standardInput) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function readOperationFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new InputError(`Cannot read ${file}: ${code === 'ENOENT' ? 'no such file' : message}`, { cause });
  }
}

function readVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(`Cannot read --variables: expected a JSON object, ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`Cannot read --variables: expected a JSON object, found ${json}`);
  return value as Record<string, unknown>;
}

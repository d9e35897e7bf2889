import { appendFile } from 'node:fs/promises';

import { Command, Option } from 'commander';

import { InputError } from '../errors.js';
import { ROLES } from '../graphql/access/Client.js';
import { createKey } from '../web/access/createKey.js';

import type { Role } from '../graphql/access/Client.js';
import type { Terminal } from './Terminal.js';

interface KeyFlags {
  readonly role: Role;
  readonly name?: string;
  readonly keys?: string;
}

/** Given the terminal, returns `hearsay key`: a new API key, and the line of the keys file by which the server knows it. */
export function createKeyCommand(terminal: Terminal): Command {
  return new Command('key')
    .description('make an API key: printed once, since the server keeps only its hash')
    .addOption(
      new Option('--role <role>', 'what it may do; each role also what those before it')
        .choices(ROLES)
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'what the key is called, 100 characters at most')
    .option('--keys <file>', 'add the line to this file instead of printing it')
    .action((flags: KeyFlags) => make(flags, terminal));
}

async function make({ role, name, keys }: KeyFlags, terminal: Terminal): Promise<void> {
  if (name !== undefined && (name === '' || name.length > 100))
    throw new InputError(`Cannot name the key: expected 1 to 100 characters, found ${name.length}`);
  const { key, line } = createKey(role, name);
  if (keys === undefined) {
    await terminal.print(key);
    await terminal.print(line);
    return;
  }
  await append(keys, line);
  await terminal.print(key);
}

async function append(file: string, line: string): Promise<void> {
  try {
    await appendFile(file, `${line}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new InputError(`Cannot write the keys file ${file}: ${(cause as Error).message}`, { cause });
  }
}

import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { ConfigError } from '../../errors.js';
import { ROLES } from '../../graphql/access/Client.js';
import { hashKey } from './createKey.js';

import type { Client } from '../../graphql/access/Client.js';

const keyLine = z.strictObject({
  name: z.string().min(1).max(100),
  role: z.enum(ROLES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits' }),
});

/** Given a key as a client sent it, returns whose it is, or null. */
export type FindClient = (key: string) => Client | null;

/**
 * Given the path of a keys file, returns the function that knows its keys. The file has one JSON object a line, as
 * `hearsay key` prints it; empty lines and those that begin with `#` are skipped. Throws ConfigError where it cannot be read.
 */
export function readKeys(path: string): FindClient {
  const keys = readLines(path).map(({ name, role, sha256 }) => ({
    client: { name: `key:${name}`, role },
    hash: Buffer.from(sha256, 'hex'),
  }));
  return (key) => {
    const hash = hashKey(key);
    let found: Client | null = null;
    // Every key is compared, each in constant time: how long it takes tells nothing.
    for (const each of keys) if (timingSafeEqual(each.hash, hash)) found = each.client;
    return found;
  };
}

function readLines(path: string): z.infer<typeof keyLine>[] {
  const lines = readText(path)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), number: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  if (lines.length === 0)
    throw new ConfigError(
      `Cannot use the keys file ${path}: expected a key a line, found none; make one by hearsay key`,
    );
  const keys = lines.map(({ text, number }) => readLine(text, `${path}, line ${number}`));
  const twice = keys.find(({ name }, index) => keys.findIndex((other) => other.name === name) < index);
  if (twice) throw new ConfigError(`Cannot use the keys file ${path}: two keys are called "${twice.name}"`);
  return keys;
}

// The line is never quoted: it could be a key that was pasted there.
function readLine(text: string, place: string): z.infer<typeof keyLine> {
  try {
    return keyLine.parse(JSON.parse(text));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const problem = issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not JSON';
    throw new ConfigError(`Cannot read the keys file ${place}: ${problem}; expected a line that hearsay key printed`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new ConfigError(`Cannot read the keys file ${path}: ${code === 'ENOENT' ? 'no such file' : message}`, {
      cause,
    });
  }
}

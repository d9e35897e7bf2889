import { createHash, randomBytes } from 'node:crypto';

import type { Role } from '../../graphql/access/Client.js';

/** What every key begins with, so that scanners for secrets know one, and a token is never taken for one. */
export const KEY_PREFIX = 'hearsay_';

/** Bytes of a key: 256 bits. */
const KEY_BYTES = 32;

/** A new key, and the line of the keys file by which it is known again. */
export interface NewKey {
  readonly key: string;
  readonly line: string;
}

/** Given a role and perhaps a name, returns a new random key; without a name it is called by its role and hash. */
export function createKey(role: Role, name?: string): NewKey {
  const key = KEY_PREFIX + randomBytes(KEY_BYTES).toString('base64url');
  const sha256 = hashKey(key).toString('hex');
  return { key, line: JSON.stringify({ name: name ?? `${role}-${sha256.slice(0, 8)}`, role, sha256 }) };
}

/**
 * Given a key, returns what is kept of it. One round of SHA-256 is enough: a slow hash (scrypt) makes guessing
 * passwords dear, and 256 random bits cannot be guessed at any price, while every request has to pay for the hash.
 */
export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

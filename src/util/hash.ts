import { hash as digest } from 'node:crypto';

/**
 * Given the parts of a natural key, returns a stable id of 22 URL-safe characters: 132 bits of SHA-256
 * over the parts, each preceded by its length so that no two lists collide.
 */
export function hash(...parts: readonly string[]): string {
  const key = parts.map((part) => `${part.length}:${part}`).join('');
  return digest('sha256', key, 'base64url').slice(0, 22);
}

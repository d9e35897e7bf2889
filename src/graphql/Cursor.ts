import { hash } from '../util/hash.js';
import { BadInputError } from './BadInputError.js';

const SEAL_LENGTH = 6;

/**
 * Given the name of an order and a row's key in it, returns the opaque cursor that clients see. It is sealed with a
 * few characters of a hash, so that a cut or altered cursor is noticed instead of giving some other page; the seal
 * is no secret, since a forged cursor only reads what its forger may read anyway.
 */
export function toCursor(order: string, key: string): string {
  return Buffer.from(`${seal(order, key)}${order}:${key}`).toString('base64url');
}

/** Given a cursor from a client, returns the row's key; throws BadInputError where it is not one of this order. */
export function fromCursor(order: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const prefix = `${order}:`;
  const key = text.slice(SEAL_LENGTH + prefix.length);
  if (text.startsWith(prefix, SEAL_LENGTH) && text.slice(0, SEAL_LENGTH) === seal(order, key)) return key;
  throw new BadInputError(`"${clip(cursor)}" is not a cursor of this list in this order; take cursors from its pages.`);
}

function seal(order: string, key: string): string {
  return hash(order, key).slice(0, SEAL_LENGTH);
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

import type { CypherValue } from '../engine/CypherEngine.js';

/** Given a value of a row, returns it where it is a text, else null. */
export function toText(value: CypherValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

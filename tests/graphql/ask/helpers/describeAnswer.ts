import type { Answer } from '../../../../src/graphql/ask/Answer.js';
import type { NameMatch } from '../../../../src/graphql/ask/Reading.js';

/** Given an answer, returns its kind and conditions in one line, as the table has them; "-" when not understood. */
export function describeAnswer({ reading }: Answer): string {
  if (!reading) return '-';
  const { kind, ...findings } = reading;
  const conditions = Object.entries(findings as Record<string, NameMatch | string | number>)
    .map(([key, value]) => `${key}=${typeof value === 'object' ? (value.entities[0]?.name ?? '') : value}`)
    .sort();
  return [kind, ...conditions].join(' ');
}

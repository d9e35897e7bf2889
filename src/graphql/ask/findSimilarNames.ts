import { normalizeName } from '../../store/save/normalizeName.js';
import { computeEditDistance } from '../../util/computeEditDistance.js';
import { toNamed } from './toNamed.js';

import type { Candidate } from './Candidate.js';
import type { NamedRow } from '../../store/Rows.js';
import type { NameBook } from './NameBook.js';
import type { NameMatch } from './Reading.js';

/** Words of a name, and names looked for in one question: comparing takes time. */
const LONGEST = 3;
const MOST = 12;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Given runs of words that may be names with typing errors and the names found already, returns those that are: one
 * edit away from a name of four letters or more, two from one of eight. What is looked at are names that share
 * the first two letters, names with another first or second letter, and the full names of what was found already.
 */
export async function findSimilarNames(
  candidates: readonly Candidate[],
  known: readonly NameMatch[],
  book: NameBook,
): Promise<NameMatch[]> {
  const short = candidates.filter(({ start, end, key }) => end - start <= LONGEST && toTolerance(key) > 0);
  const keys = [...new Set(short.map(({ key }) => key))].slice(0, MOST);
  if (keys.length === 0) return [];
  const names = await book.findNameKeys([...new Set(keys.map(toPrefix))]);
  const full = known.flatMap(toFullKeys);
  const close = new Map(keys.map((key) => [key, findClose(key, [...names, ...full])]));
  const rows = await book.findNames([...new Set([...close.values()].flat())]);
  return short.flatMap((candidate) => {
    const near = close.get(candidate.key) ?? [];
    return toMatch(
      candidate,
      rows.filter(({ key }) => near.includes(key)),
    );
  });
}

/** Given a name's key, returns how many typing errors it may have. */
export function toTolerance(key: string): number {
  const length = key.replaceAll(' ', '').length;
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function toFullKeys({ entities }: NameMatch): string[] {
  return entities.map(({ name }) => normalizeName(name));
}

function findClose(key: string, names: readonly string[]): string[] {
  const most = toTolerance(key);
  const prefix = toPrefix(key);
  const sure = names.filter((name) => name.startsWith(prefix) || name.includes(' '));
  const near = sure.filter((name) => computeEditDistance(key, name, most) <= Math.min(most, toTolerance(name)));
  return [...new Set([...near, ...(key.includes(' ') ? [] : toFirstLetterVariants(key))])];
}

function toPrefix(key: string): string {
  return key.slice(0, 2);
}

// Of the names that there are, those with the fewest errors.
function toMatch({ start, end, text, key }: Candidate, rows: readonly NamedRow[]): NameMatch[] {
  const named = rows.filter(({ entity }) => toNamed([entity]).length > 0);
  const distances = named.map((row) => computeEditDistance(key, row.key));
  const least = Math.min(...distances);
  const best = named.filter((_, index) => distances[index] === least);
  const corrected = best[0]?.key;
  return corrected === undefined
    ? []
    : [{ start, end, text, entities: toNamed(best.map(({ entity }) => entity)), corrected }];
}

function toFirstLetterVariants(key: string): string[] {
  const rest = key.slice(1);
  const [first = '', second = ''] = key;
  return [
    rest,
    `${second}${first}${key.slice(2)}`,
    ...LETTERS.flatMap((letter) => [`${letter}${rest}`, `${letter}${key}`, `${first}${letter}${key.slice(2)}`]),
  ];
}

import type { EntityKind } from './generated/operations.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Given a day or a moment in ISO 8601, returns the day in words. */
export function toDay(date: string | null): string | null {
  if (date === null || Number.isNaN(Date.parse(date))) return date;
  return DAY.format(new Date(date));
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Given a moment in ISO 8601, returns its day and minute here in words. */
export function toMoment(moment: string): string {
  return MOMENT.format(new Date(moment));
}

/** Given a count and a word, returns both, the word in the plural where it must be. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Given a constant of the schema, returns it in words: HOLDS_POSITION is "holds position". */
export function toWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** Given a kind of entity, returns the word for it. */
export function toKindWord(kind: EntityKind | undefined): string {
  return kind === undefined ? '' : kind === 'WORK' ? 'work' : toWords(kind);
}

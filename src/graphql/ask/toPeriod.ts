import { casual } from 'chrono-node/en';

import type { ParsedComponents } from 'chrono-node';

/** From the start of the first day to the end of the last, as ISO 8601 days in UTC. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

type Unit = 'day' | 'week' | 'month' | 'year';

const YEAR = /^(?:19|20)\d\d$/;
const MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/;
const WHOLE = /^(this|last|previous) (week|month|year)$/;
const RECENT = /^(?:last|past|previous) (?:(\d+|two|three|four|five|six|seven|ten) )?(day|week|month|year)s?$/;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 };

/**
 * Given the words of a date and the moment of asking, returns the days they mean, or null when they are no date.
 * "March" is all of it; what has no year lies in the past, since news does: asked in November, "March" is over and
 * "Monday" was this week's or last week's.
 */
export function toPeriod(words: string, now: Date): Period | null {
  const text = words.toLowerCase().replace(/^the /, '');
  if (YEAR.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  const month = MONTH.exec(text);
  if (month) return toMonth(Number(month[1]), Number(month[2]));
  const whole = WHOLE.exec(text);
  if (whole) return toWhole(whole[2] as Unit, whole[1] === 'this' ? 0 : 1, now);
  const recent = RECENT.exec(text);
  if (recent) return toRecent(recent[2] as Unit, toCount(recent[1]), now);
  return readDate(text, now);
}

/** Given a day and a number of days, returns the day that many later. */
export function addDays(day: string, count: number): string {
  return toDay(new Date(Date.parse(day) + count * 86_400_000));
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function toMonth(year: number, month: number): Period {
  return { from: toDay(new Date(Date.UTC(year, month - 1, 1))), to: toDay(new Date(Date.UTC(year, month, 0))) };
}

// The calendar's week, from Monday, month or year; `back` of them before the present one.
function toWhole(unit: Unit, back: number, now: Date): Period {
  const year = now.getUTCFullYear();
  if (unit === 'year') return { from: `${year - back}-01-01`, to: `${year - back}-12-31` };
  if (unit === 'month') return toMonth(year, now.getUTCMonth() + 1 - back);
  const monday = addDays(toDay(now), -((now.getUTCDay() + 6) % 7) - 7 * back);
  return { from: monday, to: addDays(monday, 6) };
}

function toRecent(unit: Unit, count: number, now: Date): Period {
  const from = new Date(now);
  if (unit === 'year') from.setUTCFullYear(now.getUTCFullYear() - count);
  else if (unit === 'month') from.setUTCMonth(now.getUTCMonth() - count);
  else from.setUTCDate(now.getUTCDate() - count * (unit === 'week' ? 7 : 1));
  return { from: toDay(from), to: toDay(now) };
}

function toCount(word: string | undefined): number {
  return word === undefined ? 1 : (NUMBERS[word] ?? Number(word));
}

function readDate(text: string, now: Date): Period | null {
  const [result, ...others] = casual.parse(text, { instant: now, timezone: 0 });
  if (!result || others.length > 0 || result.text.length !== text.length) return null;
  const start = toPart(result.start, now);
  const end = result.end ? toPart(result.end, now) : start;
  return start && end && { from: start.from, to: end.to };
}

function toPart(date: ParsedComponents, now: Date): Period | null {
  const year = date.get('year') ?? now.getUTCFullYear();
  const month = date.get('month') ?? 1;
  const has = (part: 'year' | 'month' | 'day' | 'weekday'): boolean => date.isCertain(part);
  if (has('month') && !has('day')) return toPast(toMonth, { year, month, hasYear: has('year'), now });
  if (!has('day') && !has('weekday')) return null;
  const day = toDay(new Date(Date.UTC(year, month - 1, date.get('day') ?? 1)));
  if (!has('day')) return toSingle(day > toDay(now) ? addDays(day, -7) : day);
  return toPast((other) => toSingle(`${other}${day.slice(4)}`), { year, month, hasYear: has('year'), now });
}

function toSingle(day: string): Period {
  return { from: day, to: day };
}

// Without a year, the last such time that has begun.
function toPast(
  build: (year: number, month: number) => Period,
  { year, month, hasYear, now }: { year: number; month: number; hasYear: boolean; now: Date },
): Period {
  const period = build(year, month);
  return hasYear || period.from <= toDay(now) ? period : build(year - 1, month);
}

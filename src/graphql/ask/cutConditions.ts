import { parse } from 'chrono-node';

import type { Conditions } from './Reading.js';

/** A question without the conditions that were cut from it. */
export interface Cut {
  readonly rest: string;
  readonly conditions: Conditions;
}

/** What a question is read against: the day it is asked, and the outlets that exist, so that "in Brennia" is none. */
export interface Setting {
  readonly today: Date;
  readonly outlets: readonly string[];
}

type Cutter = (rest: string, setting: Setting) => Cut | null;

/** Given a question and its setting, cuts off dates, the outlet and the account it came by, one after another. */
export function cutConditions(question: string, setting: Setting): Cut {
  let cut: Cut = { rest: question, conditions: {} };
  for (let next: Cut | null = cut; next; next = cutOne(cut.rest, setting)) {
    cut = { rest: next.rest, conditions: { ...next.conditions, ...cut.conditions } };
  }
  return cut;
}

function cutOne(rest: string, setting: Setting): Cut | null {
  for (const cutter of CUTTERS) {
    const cut = cutter(rest, setting);
    if (cut && cut.rest !== '') return cut;
  }
  return null;
}

const CUTTERS: readonly Cutter[] = [
  days(/^(.*?),? between (.+) and (.+)$/i, (a, b) => ({ from: a.start, to: b.end })),
  days(/^(.*?),? from (.+) (?:to|until) (.+)$/i, (a, b) => ({ from: a.start, to: b.end })),
  days(/^(.*),? (?:since|from) (.+?)(?: onwards?)?$/i, (a) => ({ from: a.start })),
  days(/^(.*),? after (.+)$/i, (a) => ({ from: addDays(a.end, 1) })),
  days(/^(.*),? before (.+)$/i, (a) => ({ to: addDays(a.start, -1) })),
  days(/^(.*),? (?:until|till|up to|by) (.+)$/i, (a) => ({ to: a.end })),
  days(/^(.*),? (?:on|in|during) (.+)$/i, (a) => ({ from: a.start, to: a.end })),
  days(/^(.*?),? (yesterday|today|(?:last|this) (?:week|month|year))$/i, (a) => ({ from: a.start, to: a.end })),
  name(/^according to (?<name>.+?), (?<rest>.+)$/i, 'via'),
  name(/^(?<rest>.+?),? (?:according to|by the account of|as reported by|citing) (?<name>.+)$/i, 'via'),
  name(/^in (?<name>.+?), (?<rest>wh.+)$/i, 'outlet'),
  name(/^(?<rest>.+),? (?:in|by) (?<name>.+?)$/i, 'outlet'),
];

function name(pattern: RegExp, key: 'via' | 'outlet'): Cutter {
  return (text, { outlets }) => {
    const groups = pattern.exec(text)?.groups;
    const given = groups?.['name']?.replace(/^the /i, '').trim();
    if (!given || !groups?.['rest']) return null;
    const known = key === 'via' ? given : outlets.find((outlet) => isSameOutlet(outlet, given));
    return known === undefined ? null : { rest: groups['rest'], conditions: { [key]: known } };
  };
}

function isSameOutlet(outlet: string, given: string): boolean {
  return outlet.replace(/^the /i, '').toLowerCase() === given.toLowerCase();
}

interface Days {
  readonly start: string;
  readonly end: string;
}

// A pattern without a second date gives the first one twice.
function days(pattern: RegExp, toConditions: (first: Days, second: Days) => Conditions): Cutter {
  return (text, { today }) => {
    const [, rest = '', first = '', second = first] = pattern.exec(text) ?? [];
    const firstDays = readDays(first, today);
    const secondDays = firstDays && readDays(second, today);
    return secondDays ? { rest, conditions: toConditions(firstDays, secondDays) } : null;
  };
}

// The whole phrase must be a date: in "since Brandt resigned in March" only a part is.
function readDays(phrase: string, today: Date): Days | null {
  const year = /^(?:the year )?((?:19|20)\d\d)$/.exec(phrase)?.[1];
  if (year) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const [found, ...others] = parse(phrase.replace(/^the /i, ''), today, { forwardDate: false });
  if (!found || others.length > 0 || found.text.length < phrase.replace(/^the /i, '').length) return null;
  const { start } = found;
  const day = toIso(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1);
  if (/^(?:last|this) (?:week|month|year)$/i.test(phrase)) return toSpanOfTime(phrase, today);
  if (start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month'))
    return { start: day, end: day };
  const month = day.slice(0, 7);
  return { start: `${month}-01`, end: addDays(addMonth(month), -1) };
}

function toSpanOfTime(phrase: string, today: Date): Days {
  const day = today.toISOString().slice(0, 10);
  const isLast = /^last/i.test(phrase);
  if (/week$/i.test(phrase)) {
    const monday = addDays(day, -((today.getUTCDay() + 6) % 7) - (isLast ? 7 : 0));
    return { start: monday, end: addDays(monday, 6) };
  }
  if (/month$/i.test(phrase)) {
    const month = isLast ? addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7) : day.slice(0, 7);
    return { start: `${month}-01`, end: addDays(addMonth(month), -1) };
  }
  const year = today.getUTCFullYear() - (isLast ? 1 : 0);
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

function toIso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

// "2026-12" → "2027-01-01"
function addMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return toIso(year, number + 1, 1);
}

import type { StatementRow } from '../store/Rows.js';
import type { Period } from './LinkedGraph.js';

/** Given a day or moment, returns the day as it is written there; null stays null. */
export function toDay(date: string | null): string | null {
  return date === null ? null : date.slice(0, 10);
}

/** Given a statement, returns the day it was said, else published. */
export function toStatementDay({ saidAt, article }: StatementRow): string | null {
  return toDay(saidAt ?? article.publishedAt);
}

/** Given days, some of them unknown, returns the period they span. */
export function toPeriod(days: readonly (string | null)[]): Period {
  const known = days.filter((day) => day !== null).sort();
  return { from: known[0] ?? null, to: known.at(-1) ?? null };
}

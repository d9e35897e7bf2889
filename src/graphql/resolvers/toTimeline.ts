import type { DayCount } from '../../store/Rows.js';

export type TimelineInterval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** The statements of one interval, named by its first day. */
export interface TimelineBucket {
  readonly start: string;
  readonly count: number;
}

/** Given counts of days in order and an interval, returns the counts of its intervals in order, those without any left out. */
export function toTimeline(days: readonly DayCount[], interval: TimelineInterval): TimelineBucket[] {
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const start = STARTS[interval](day);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return [...counts].map(([start, count]) => ({ start, count }));
}

const DAY_MS = 86_400_000;

const STARTS: Readonly<Record<TimelineInterval, (day: string) => string>> = {
  DAY: (day) => day,
  WEEK: toMonday,
  MONTH: (day) => `${day.slice(0, 7)}-01`,
  YEAR: (day) => `${day.slice(0, 4)}-01-01`,
};

function toMonday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}

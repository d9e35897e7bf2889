import { casual } from 'chrono-node/en';

const DAY = 86_400_000;

/**
 * Given a phrase ("on Thursday") and the day an article was published, returns the day meant (ISO 8601), or null where the
 * phrase names none. A bare weekday is the last one up to that day: news looks back.
 */
export function toDay(phrase: string, published: string | null | undefined): string | null {
  const day = toPublishedDay(published);
  if (day === null) return null;
  const instant = new Date(`${day}T12:00:00Z`);
  const start = casual.parse(phrase, { instant, timezone: 0 })[0]?.start;
  if (start === undefined) return null;
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || date === null) return null;
  const meant = Date.UTC(year, month - 1, date);
  const bare = start.isCertain('weekday') && !start.isCertain('day');
  const late = bare && meant > Date.parse(`${day}T00:00:00Z`);
  return new Date(late ? meant - 7 * DAY : meant).toISOString().slice(0, 10);
}

/** Given a publication date (a day or a moment), returns its day, or null where there is none to be read. */
export function toPublishedDay(published: string | null | undefined): string | null {
  const day = published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null;
  return day !== null && !Number.isNaN(Date.parse(day)) ? day : null;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Given a date as pages and feeds write it (ISO 8601 or RFC 2822), returns it in ISO 8601: a day stays a day, a
 * moment is given in UTC. Undefined when it is no date, or when only the reader's time zone would tell which.
 */
export function toIsoDate(value: string | null | undefined): string | undefined {
  const date = value?.trim() ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return isValid(date) ? date : undefined;
  const isMoment = ISO.test(date) || /\d:\d{2}.*(?:\b(?:GMT|UTC?|Z|[A-Z]{1,2}[SD]T)|[+-]\d{4})$/.test(date);
  if (!isMoment || !isValid(date))
    return ISO.test(date.slice(0, 10)) && isValid(date.slice(0, 10)) ? date.slice(0, 10) : undefined;
  if (!/(?:Z|GMT|UTC?|[SD]T|[+-]\d{2}:?\d{2})$/.test(date)) return date.slice(0, 10);
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

function isValid(date: string): boolean {
  return !Number.isNaN(Date.parse(date));
}

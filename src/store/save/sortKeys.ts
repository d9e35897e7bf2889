/** Above every key that this file makes; none of them has a character as high. */
const HIGHEST = '~';
/** Above the keys of what has no date, below all others. */
const ANY_DATE = '!';

/**
 * Given when something was said or published, the store id of its article and its place there, returns the key
 * by which it is paged: unique, and in order of time. A day stands before all moments of that day; what has
 * no date stands before everything. Places count down, so that newest first still reads an article from its top.
 */
export function toSortKey(date: string | null, articleId: string, place: number): string {
  return `${toComparableDate(date)} ${articleId} ${pad(99_999 - place)}`;
}

/** Given when an article was loaded, a moment in UTC or null, and its store id, returns the key by which it is listed in that order. */
export function toLoadedKey(loadedAt: string | null, articleId: string): string {
  return `${loadedAt ?? ''} ${articleId}`;
}

/** Given the store id of an article and a place in it, returns the key of text order. */
export function toTextKey(articleId: string, place: number): string {
  return `${articleId} ${pad(place)}`;
}

/** Keys between two others, neither included; null where there is no end. */
interface Range {
  readonly above: string | null;
  readonly below: string | null;
}

/**
 * Given a range of sort keys and dates, returns the part of the range between the dates: from the beginning of the
 * first day or moment to the end of the last. Any date leaves out what has none.
 */
export function narrowRange({ above, below }: Range, { from, to }: { from?: string; to?: string }): Range {
  const lowest = from !== undefined ? toComparableDate(from) : to !== undefined ? ANY_DATE : null;
  const highest = to === undefined ? null : `${toComparableDate(to)}${HIGHEST}`;
  return {
    above: above === null || (lowest !== null && lowest > above) ? lowest : above,
    below: below === null || (highest !== null && highest < below) ? highest : below,
  };
}

/** Given a day or moment, returns it in a form that sorts by time: moments in UTC (which they are taken for without a zone), days as they are. */
export function toComparableDate(date: string | null): string {
  if (date === null) return '';
  if (!date.includes('T')) return date;
  return new Date(/(Z|[+-]\d{2}:?\d{2})$/i.test(date) ? date : `${date}Z`).toISOString();
}

/** Given a count, returns it in ten digits, so that it sorts as a string. */
export function pad(count: number): string {
  return String(count).padStart(10, '0');
}

/** Above every key that this file makes; none of them has a character as high. */
const HIGHEST = '~';

/**
 * Given when something was said or published, the store id of its article and its place there, returns the key
 * by which it is paged: unique, and in order of time. A day stands before all moments of that day; what has
 * no date stands before everything. Places count down, so that newest first still reads an article from its top.
 */
export function toSortKey(date: string | null, articleId: string, place: number): string {
  return `${toComparableDate(date)} ${articleId} ${pad(99_999 - place)}`;
}

/** Given the store id of an article and a place in it, returns the key of text order. */
export function toTextKey(articleId: string, place: number): string {
  return `${articleId} ${pad(place)}`;
}

/** Given a day or moment, returns the bound below all sort keys of that time or later. */
export function toLowerBound(date: string): string {
  return toComparableDate(date);
}

/** Given a day or moment, returns the bound above all sort keys of that time or earlier; a day counts to its end. */
export function toUpperBound(date: string): string {
  return `${toComparableDate(date)}${HIGHEST}`;
}

/** The lowest bound above the keys of what has no date. */
export const ANY_DATE = '!';

/** Given a day or moment, returns it in a form that sorts by time: moments in UTC, days as they are. */
export function toComparableDate(date: string | null): string {
  if (date === null) return '';
  return date.includes('T') ? new Date(date).toISOString() : date;
}

/** Given a count, returns it in ten digits, so that it sorts as a string. */
export function pad(count: number): string {
  return String(count).padStart(10, '0');
}

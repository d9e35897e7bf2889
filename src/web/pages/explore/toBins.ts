/** Statements of some days in a row, from the first to the last of them, as `YYYY-MM-DD`. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const DAY = 86_400_000;

/** Given how many statements were said on which days, returns them in at most so many bins of equal length, gaps included. */
export function toBins(days: readonly { readonly start: string; readonly count: number }[], most: number): Bin[] {
  const numbers = days.map(({ start }) => toNumber(start));
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const length = Math.ceil((last - first + 1) / most);
  const counts = new Array<number>(Math.ceil((last - first + 1) / length)).fill(0);
  days.forEach(({ count }, index) => (counts[Math.floor((numbers[index]! - first) / length)]! += count));
  return counts.map((count, index) => {
    const start = first + index * length;
    return { from: toDay(start), to: toDay(Math.min(start + length - 1, last)), count };
  });
}

function toNumber(day: string): number {
  return Math.floor(Date.parse(day) / DAY);
}

function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

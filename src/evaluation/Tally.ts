/** A count of what was found against what was expected. */
export interface Tally {
  right: number;
  found: number;
  expected: number;
}

/** Precision, recall and their harmonic mean, 0 to 1; null where there was nothing to measure. */
export interface Measure extends Readonly<Tally> {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What is measured, in the order of the table. `speaker` and `polarity` are shares of the statements matched. */
export const METRICS = [
  'mentions',
  'statements',
  'exact',
  'direct',
  'indirect',
  'mixed',
  'nested',
  'speaker',
  'polarity',
  'about',
  'joint',
  'relations',
] as const;
export type Metric = (typeof METRICS)[number];
export type Tallies = Readonly<Record<Metric, Tally>>;

/** Returns tallies of nought. */
export function createTallies(): Tallies {
  return Object.fromEntries(
    METRICS.map((metric) => [metric, { right: 0, found: 0, expected: 0 }]),
  ) as unknown as Tallies;
}

/** Given a tally, adds to it. */
export function add(tally: Tally, { right = 0, found = 0, expected = 0 }: Partial<Tally>): void {
  tally.right += right;
  tally.found += found;
  tally.expected += expected;
}

/** Given a tally, returns its precision, recall and F1. */
export function toMeasure({ right, found, expected }: Tally): Measure {
  const nothing = found === 0 && expected === 0;
  const [precision, recall] = [found > 0 ? right / found : 0, expected > 0 ? right / expected : 0];
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return nothing
    ? { right, found, expected, precision: null, recall: null, f1: null }
    : { right, found, expected, precision, recall, f1 };
}

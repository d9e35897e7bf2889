import { CONSTRUCTIONS } from '../graph/ArticleGraph.js';

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

/**
 * Statements by kind, by place and by construction. A matched one counts under the gold one's kind, an unmatched one
 * under its own. The construction is that of the found one, since gold seldom has it: of those there is no recall.
 */
export const GROUPS = ['all', 'direct', 'mixed', 'indirect', 'nested', ...CONSTRUCTIONS] as const;
export type Group = (typeof GROUPS)[number];

/** What is measured of each group: half of the words alike; all words alike; and what `joint` means to the scorer. */
export const ASPECTS = ['overlap', 'exact', 'joint'] as const;
export type Aspect = (typeof ASPECTS)[number];
export type ByGroup<Value> = Readonly<Record<Group, Readonly<Record<Aspect, Value>>>>;

/** What is measured beside statements, in the order of the table. */
export const METRICS = [
  'mentions',
  'entityKind',
  'speaker',
  'speakerSpan',
  'cue',
  'kind',
  'polarity',
  'role',
  'within',
  'via',
  'about',
  'about@1',
  'addressee',
  'chain',
  'relations',
  'relationPairs',
  'assertedBy',
] as const;
export type Metric = (typeof METRICS)[number];
export type Tallies = Readonly<Record<Metric, Tally>>;

/** Returns tallies of nought. */
export function createTallies(): Tallies {
  return toRecord(METRICS, createTally);
}

/** Returns tallies of nought for every group. */
export function createGroups(): ByGroup<Tally> {
  return toRecord(GROUPS, () => toRecord(ASPECTS, createTally));
}

/** Given a tally, adds to it. */
export function add(tally: Tally, { right = 0, found = 0, expected = 0 }: Partial<Tally>): void {
  tally.right += right;
  tally.found += found;
  tally.expected += expected;
}

/** Given a tally and whether one thing more is right, adds it: a share, whose precision and recall are one. */
export function addShare(tally: Tally, isRight: boolean): void {
  add(tally, { right: Number(isRight), found: 1, expected: 1 });
}

/** Given a tally, returns its precision, recall and F1. */
export function toMeasure({ right, found, expected }: Tally): Measure {
  const nothing = found === 0 && expected === 0;
  const [precision, recall] = [found > 0 ? right / found : 0, expected > 0 ? right / expected : 0];
  return nothing
    ? { right, found, expected, precision: null, recall: null, f1: null }
    : { right, found, expected, precision, recall, f1: toHarmonicMean(precision, recall) };
}

/** Given tallies by group, returns their measures; of a construction the precision alone. */
export function toGroupMeasures(tallies: ByGroup<Tally>): ByGroup<Measure> {
  const isConstruction = (group: Group): boolean => CONSTRUCTIONS.some((one) => one === group);
  const measure = (group: Group, tally: Tally): Measure =>
    isConstruction(group) ? { ...toMeasure(tally), recall: null, f1: null } : toMeasure(tally);
  return toRecord(GROUPS, (group) => toRecord(ASPECTS, (aspect) => measure(group, tallies[group][aspect])));
}

/** Given tallies, returns their measures. */
export function toMeasures(tallies: Tallies): Readonly<Record<Metric, Measure>> {
  return toRecord(METRICS, (metric) => toMeasure(tallies[metric]));
}

/** Given two shares, returns their harmonic mean; 0 where both are. */
export function toHarmonicMean(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

function createTally(): Tally {
  return { right: 0, found: 0, expected: 0 };
}

function toRecord<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

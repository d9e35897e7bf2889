import { assign } from './assign.js';
import { toHarmonicMean } from '../Tally.js';
import { toF1 } from '../words.js';

const METHODS = ['muc', 'b3', 'ceafe'] as const;
type Method = (typeof METHODS)[number];

/** Numerators and denominators of recall and precision, summed over articles as the CoNLL 2012 scorer sums them. */
interface Halves {
  right: number;
  expected: number;
  foundRight: number;
  found: number;
}

export type CoreferenceTallies = Readonly<Record<Method, Halves>>;

/** How well mentions are put together: three measures and the mean of their F1, null where there was nothing to measure. */
export type Coreference = Readonly<
  Record<Method, { readonly precision: number; readonly recall: number; readonly f1: number }> & {
    readonly average: number | null;
  }
>;

type Cluster = ReadonlySet<string>;
type Count = readonly [right: number, all: number];

/** Returns tallies of nought. */
export function createCoreferenceTallies(): CoreferenceTallies {
  const create = (): Halves => ({ right: 0, expected: 0, foundRight: 0, found: 0 });
  return { muc: create(), b3: create(), ceafe: create() };
}

/** Given the clusters of mentions of one article, every mention in one cluster at most, adds them. */
export function addCoreference(
  tallies: CoreferenceTallies,
  golds: readonly Cluster[],
  founds: readonly Cluster[],
): void {
  const similarity = toCeafe(golds, founds);
  addHalves(tallies.muc, toMuc(golds, founds), toMuc(founds, golds));
  addHalves(tallies.b3, toBCubed(golds, founds), toBCubed(founds, golds));
  addHalves(tallies.ceafe, [similarity, golds.length], [similarity, founds.length]);
}

/** Given tallies, returns precision, recall and F1 by each measure, and their mean. */
export function toCoreference(tallies: CoreferenceTallies): Coreference {
  const measure = ({ right, expected, foundRight, found }: Halves): Coreference['muc'] => {
    const [precision, recall] = [found > 0 ? foundRight / found : 0, expected > 0 ? right / expected : 0];
    return { precision, recall, f1: toHarmonicMean(precision, recall) };
  };
  const measures = { muc: measure(tallies.muc), b3: measure(tallies.b3), ceafe: measure(tallies.ceafe) };
  const told = METHODS.filter((method) => tallies[method].expected > 0 || tallies[method].found > 0);
  const sum = told.reduce((total, method) => total + measures[method].f1, 0);
  return { ...measures, average: told.length > 0 ? sum / told.length : null };
}

function addHalves(halves: Halves, [right, expected]: Count, [foundRight, found]: Count): void {
  halves.right += right;
  halves.expected += expected;
  halves.foundRight += foundRight;
  halves.found += found;
}

// Links that would have to be added (Vilain et al. 1995).
function toMuc(clusters: readonly Cluster[], others: readonly Cluster[]): Count {
  const pieces = (cluster: Cluster): number => {
    const parts = toParts(cluster, others);
    return parts.length + cluster.size - sum(parts);
  };
  return [sum(clusters.map((one) => one.size - pieces(one))), sum(clusters.map((one) => one.size - 1))];
}

// For each mention, the share of its cluster that is with it (Bagga and Baldwin 1998).
function toBCubed(clusters: readonly Cluster[], others: readonly Cluster[]): Count {
  const together = (cluster: Cluster): number =>
    sum(toParts(cluster, others).map((size) => size * size)) / cluster.size;
  return [sum(clusters.map(together)), sum(clusters.map(({ size }) => size))];
}

// The best one-to-one alignment of clusters by the F1 of their mentions (Luo 2005, phi4).
function toCeafe(golds: readonly Cluster[], founds: readonly Cluster[]): number {
  const weights = golds.map((gold) => founds.map((found) => toF1(gold, found)));
  return sum(assign(weights).map(([gold, found]) => weights[gold]?.[found] ?? 0));
}

function toParts(cluster: Cluster, others: readonly Cluster[]): number[] {
  return others.map((other) => [...cluster].filter((key) => other.has(key)).length).filter((size) => size > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

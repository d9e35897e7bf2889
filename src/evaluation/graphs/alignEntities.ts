import { assign } from './assign.js';
import { toSimilarity } from './toEntityViews.js';

import type { EntityView } from './toEntityViews.js';

/** Which entity of the gold a found one is. */
export interface Alignment {
  /** The gold entity paired with the found one, one to one. */
  goldOf(found: string): string | null;
  /** Whether the found one will do for the gold one; absent for absent is right. */
  isRight(gold: string | null, found: string | null): boolean;
  /** The found ones as gold ones where they will do for one of those given; the others stay apart from them all. */
  toGold(golds: readonly string[], found: readonly string[]): Set<string>;
}

/**
 * Given the entities of both sides, returns which is which. They are paired so that their mentions overlap most in all;
 * a found one also counts as the gold one that most of its names belong to, so that the pieces of a person who
 * was split in two are right, but one that holds two people is not right for both.
 */
export function alignEntities(golds: readonly EntityView[], founds: readonly EntityView[]): Alignment {
  const { weights, names } = weigh(golds, founds);
  const paired = new Map(assign(weights).map(([i, j]) => [founds[j]!.id, golds[i]!.id]));
  const named = new Map(founds.flatMap((found, j) => toMostNamed(golds, found, column(names, j), column(weights, j))));
  const goldOf = (found: string): string | null => paired.get(found) ?? null;
  return {
    goldOf,
    isRight: (gold, found) =>
      gold === null || found === null ? gold === found : goldOf(found) === gold || named.get(found) === gold,
    toGold: (wanted, found) =>
      new Set(
        found.map((id) => {
          const is = [paired.get(id), named.get(id)].filter((gold) => gold !== undefined);
          return is.find((gold) => wanted.includes(gold)) ?? (is[0] ? `other gold: ${is[0]}` : `unpaired: ${id}`);
        }),
      ),
  };
}

interface Weights {
  readonly weights: number[][];
  readonly names: number[][];
}

// A found mention speaks for the gold entity with the most similar mention, and for no other: "Harbour board" is no
// evidence for "Harbour board chief Otto Wenk" where the board is an entity too.
function weigh(golds: readonly EntityView[], founds: readonly EntityView[]): Weights {
  const weights = golds.map(() => founds.map(() => 0));
  const names = golds.map(() => founds.map(() => 0));
  founds.forEach((found, j) => {
    for (const mention of found.mentions) {
      const similar = golds.map((gold) => Math.max(0, ...gold.mentions.map((other) => toSimilarity(other, mention))));
      const best = Math.max(0, ...similar);
      similar.forEach((value, i) => {
        if (value === 0 || value < best) return;
        weights[i]![j]! += value;
        if (mention.isName) names[i]![j]! += 1;
      });
    }
    if (found.mentions.length === 0)
      golds.forEach((gold, i) => {
        if (gold.mentions.length === 0 && gold.name === found.name) weights[i]![j] = 1;
      });
  });
  return { weights, names };
}

function toMostNamed(
  golds: readonly EntityView[],
  found: EntityView,
  names: readonly number[],
  weights: readonly number[],
): [string, string][] {
  const order = golds.map((_, i) => i).sort((a, b) => names[b]! - names[a]! || weights[b]! - weights[a]! || a - b);
  const most = order[0];
  return most !== undefined && names[most]! > 0 ? [[found.id, golds[most]!.id]] : [];
}

function column(rows: readonly (readonly number[])[], index: number): number[] {
  return rows.map((row) => row[index]!);
}

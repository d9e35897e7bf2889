import { add, ASPECTS } from './Tally.js';

import type { StatementNode } from '../graph/ArticleGraph.js';
import type { ByGroup, Group, Tally } from './Tally.js';

/** What decides the groups of a statement. */
export interface Grouped {
  readonly kind: StatementNode['kind'];
  readonly construction?: StatementNode['construction'];
  readonly isNested: boolean;
}

/** Both sides, the pairs that match, and those of them that are right in each aspect. */
export interface Matched<View extends Grouped> {
  readonly golds: readonly View[];
  readonly founds: readonly View[];
  readonly pairs: readonly (readonly [gold: View, found: View])[];
  readonly exact: readonly (readonly [gold: View, found: View])[];
  readonly joint: readonly (readonly [gold: View, found: View])[];
}

/** Given what was matched, counts it in the groups of the gold statement, or of the found one where there is none. */
export function countGroups<View extends Grouped>(tallies: ByGroup<Tally>, matched: Matched<View>): void {
  const goldOf = new Map(matched.pairs.map(([gold, found]) => [found, gold]));
  const rights = { overlap: matched.pairs, exact: matched.exact, joint: matched.joint };
  for (const aspect of ASPECTS) {
    for (const gold of matched.golds) for (const group of toKinds(gold)) add(tallies[group][aspect], { expected: 1 });
    for (const found of matched.founds)
      for (const group of toGroups(goldOf.get(found) ?? found, found)) add(tallies[group][aspect], { found: 1 });
    for (const [gold, found] of rights[aspect])
      for (const group of toGroups(gold, found)) add(tallies[group][aspect], { right: 1 });
  }
}

function toKinds({ kind, isNested }: Grouped): Group[] {
  return ['all', kind.toLowerCase() as Lowercase<typeof kind>, ...(isNested ? (['nested'] as const) : [])];
}

function toGroups(kinds: Grouped, { construction }: Grouped): Group[] {
  return [...toKinds(kinds), ...(construction == null ? [] : [construction])];
}

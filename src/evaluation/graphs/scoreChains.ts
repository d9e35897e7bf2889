import { toText } from '../../text/Span.js';
import { addShare } from '../Tally.js';

import type { Scoring } from './Scoring.js';
import type { StatementView } from './StatementView.js';

/**
 * Given the gold statements and the pairs, counts for how many nested ones the whole chain is right: they and all
 * statements around them up to the top are matched, linked alike and have the right speakers.
 */
export function scoreChains(
  golds: readonly StatementView[],
  pairs: readonly (readonly [gold: StatementView, found: StatementView])[],
  { text, alignment, tallies, report }: Scoring,
): void {
  const foundOf = new Map(pairs);
  const isRight = (gold: StatementView, found: StatementView | null): boolean => {
    if (found === null || foundOf.get(gold) !== found) return false;
    if (!alignment.isRight(gold.node.speaker, found.node.speaker)) return false;
    return gold.outer === null ? found.outer === null : isRight(gold.outer, found.outer);
  };
  for (const gold of golds.filter(({ isNested }) => isNested)) {
    const found = foundOf.get(gold) ?? null;
    const right = isRight(gold, found);
    addShare(tallies.chain, right);
    if (found !== null && !right) report('chain', toText(text, gold.node.content), 'chain: a link is wrong');
  }
}

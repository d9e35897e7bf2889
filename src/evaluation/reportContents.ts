import { toText } from '../text/Span.js';
import { classifyEdges, classifyMissed, classifySpurious } from './classifyMistakes.js';

import type { ErrorClass } from './classifyMistakes.js';
import type { Sides } from './ContentView.js';
import type { Mistake } from './Results.js';

/** Given a text and what was matched in it, reports what was missed, what was found besides, and where edges differ. */
export function reportContents(
  text: string,
  { golds, founds, pairs }: Sides,
  report: (kind: Mistake['kind'], words: string, type: ErrorClass) => void,
): void {
  const matched = new Set(pairs.flat());
  const foundWords = founds.map(({ words }) => words);
  for (const { node, words } of golds.filter((view) => !matched.has(view)))
    report('missed', toText(text, node.content), classifyMissed(node, text, words, foundWords));
  for (const { node } of founds.filter((view) => !matched.has(view)))
    report('spurious', toText(text, node.content), classifySpurious(node));
  for (const [gold, found] of pairs)
    for (const type of classifyEdges(gold.exactWords, found.exactWords))
      report('edge', `${toText(text, gold.node.content)} (found ${toText(text, found.node.content)})`, type);
}

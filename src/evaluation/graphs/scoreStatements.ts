import { toText } from '../../text/Span.js';
import { classifyEdges, classifyMissed, classifySpurious } from '../classifyMistakes.js';
import { countGroups } from '../countGroups.js';
import { matchBestFirst } from '../matchBestFirst.js';
import { scoreChains } from './scoreChains.js';
import { scoreParts } from './scoreParts.js';
import { isCrossed, toStatementViews } from './StatementView.js';
import { isSameSet, toF1 } from '../words.js';

import type { StatementNode } from '../../graph/ArticleGraph.js';
import type { Scoring } from './Scoring.js';
import type { StatementView } from './StatementView.js';

/** Gold statements with the found ones that match them. */
export type StatementPairs = readonly (readonly [gold: StatementNode, found: StatementNode])[];

/**
 * Given the statements of both sides, counts them and returns the pairs. They are matched one to one, closest first,
 * where their words have an F1 of one half; an outer one goes with an inner one only when nothing better is left.
 */
export function scoreStatements(
  goldNodes: readonly StatementNode[],
  foundNodes: readonly StatementNode[],
  scoring: Scoring,
): StatementPairs {
  const { text, alignment } = scoring;
  const [golds, founds] = [toStatementViews(text, goldNodes), toStatementViews(text, foundNodes)];
  const match = (similarity: typeof toOverlap, floor: number): [StatementView, StatementView][] =>
    matchBestFirst(golds, founds, (gold, found) => {
      const value = similarity(gold, found);
      const speaker = alignment.isRight(gold.statement.speaker, found.statement.speaker);
      return value >= floor ? [isCrossed(gold, found) ? 0 : 1, value, speaker ? 1 : 0] : null;
    });
  const pairs = match(toOverlap, 0.5);
  const exact = match((gold, found) => Number(isSameSet(gold.exactWords, found.exactWords)), 1);
  const joint = scoreParts(pairs, scoring);
  scoreChains(golds, pairs, scoring);
  countGroups(scoring.groups, { golds, founds, pairs, exact, joint });
  reportContents({ golds, founds, pairs }, scoring);
  judge(founds, pairs, scoring);
  return pairs.map(([gold, found]) => [gold.statement, found.statement]);
}

function toOverlap(gold: StatementView, found: StatementView): number {
  return toF1(gold.words, found.words);
}

interface Sides {
  readonly golds: readonly StatementView[];
  readonly founds: readonly StatementView[];
  readonly pairs: readonly (readonly [StatementView, StatementView])[];
}

function reportContents({ golds, founds, pairs }: Sides, { text, report }: Scoring): void {
  const matched = new Set(pairs.flat());
  const foundWords = founds.map(({ words }) => words);
  for (const { statement, words } of golds.filter((view) => !matched.has(view)))
    report('missed', toText(text, statement.content), classifyMissed(statement, text, words, foundWords));
  for (const { statement } of founds.filter((view) => !matched.has(view)))
    report('spurious', toText(text, statement.content), classifySpurious(statement));
  for (const [gold, found] of pairs)
    for (const type of classifyEdges(gold.exactWords, found.exactWords))
      report('edge', `${toText(text, gold.statement.content)} (found ${toText(text, found.statement.content)})`, type);
}

function judge(
  founds: readonly StatementView[],
  pairs: Sides['pairs'],
  { alignment, judgements, article }: Scoring,
): void {
  const goldOf = new Map(pairs.map(([gold, found]) => [found, gold.statement]));
  for (const view of founds) {
    const { confidence, construction = null, cue, speaker } = view.statement;
    const gold = goldOf.get(view);
    const right = gold !== undefined;
    const attributed = right && alignment.isRight(gold.speaker, speaker);
    if (confidence !== null)
      judgements.push({ article, confidence, construction, isContinued: cue === null, right, attributed });
  }
}

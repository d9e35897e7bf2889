import { countGroups } from '../countGroups.js';
import { judgeFounds } from '../judgeFounds.js';
import { matchBestFirst } from '../matchBestFirst.js';
import { reportContents } from '../reportContents.js';
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
      const speaker = alignment.isRight(gold.node.speaker, found.node.speaker);
      return value >= floor ? [isCrossed(gold, found) ? 0 : 1, value, speaker ? 1 : 0] : null;
    });
  const pairs = match(toOverlap, 0.5);
  const exact = match((gold, found) => Number(isSameSet(gold.exactWords, found.exactWords)), 1);
  const joint = scoreParts(pairs, scoring);
  scoreChains(golds, pairs, scoring);
  countGroups(scoring.groups, { golds, founds, pairs, exact, joint });
  reportContents(text, { golds, founds, pairs }, scoring.report);
  const isAttributed = (gold: StatementView, found: StatementView): boolean =>
    alignment.isRight(gold.node.speaker, found.node.speaker);
  scoring.judgements.push(...judgeFounds(scoring.article, { golds, founds, pairs }, isAttributed));
  return pairs.map(([gold, found]) => [gold.node, found.node]);
}

function toOverlap(gold: StatementView, found: StatementView): number {
  return toF1(gold.words, found.words);
}

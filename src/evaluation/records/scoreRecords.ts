import { toText } from '../../text/Span.js';
import { toContentView } from '../ContentView.js';
import { countGroups } from '../countGroups.js';
import { judgeFounds } from '../judgeFounds.js';
import { matchBestFirst } from '../matchBestFirst.js';
import { reportContents } from '../reportContents.js';
import { createResults } from '../Results.js';
import { toScore } from '../Score.js';
import { addShare } from '../Tally.js';
import { isSameSet, toF1, toPositions } from '../words.js';
import { isSameSpeaker } from './isSameSpeaker.js';

import type { ErrorClass } from '../classifyMistakes.js';
import type { ContentView, Sides } from '../ContentView.js';
import type { Mistake, Results } from '../Results.js';
import type { Score } from '../Score.js';
import type { QuoteRecord, RecordedQuote } from './QuoteRecord.js';

/** One text's gold record and what was found in it. */
export type RecordPair = readonly [gold: QuoteRecord, found: QuoteRecord];

type View = ContentView<RecordedQuote>;
type Pair = readonly [gold: View, found: View];

/**
 * Given gold records with what was found in the same texts, returns precision, recall and F1. Quotations are matched one
 * to one, closest first, where their words have an F1 of one half. `joint`: content and local speaker. `cue` is counted
 * where gold has one. With `core`, gold quotations that are not may be found or not: pairs with them are left out.
 */
export function scoreRecords(pairs: readonly RecordPair[], { core = false } = {}): Score {
  const results = createResults();
  for (const [gold, found] of pairs) scoreRecord(gold, found, core, results);
  return toScore(results, pairs.length, null);
}

function scoreRecord(gold: QuoteRecord, found: QuoteRecord, core: boolean, results: Results): void {
  const { id, text } = gold;
  const sides = toSides(text, gold.quotes, found.quotes, core);
  const { golds, founds, pairs } = sides;
  const joint = pairs.filter(([a, b]) => isSameSpeaker(text, a.node.speaker, b.node.speaker));
  const exact = matchBestFirst(golds, founds, (a, b) => (isSameSet(a.exactWords, b.exactWords) ? [1] : null));
  countGroups(results.groups, { golds, founds, pairs, exact, joint });
  const attributed = new Set(joint.map(([, b]) => b));
  for (const pair of pairs) countParts(pair, attributed.has(pair[1]), text, results);
  const report = (kind: Mistake['kind'], words: string, type: ErrorClass): void =>
    void results.mistakes.push({ article: id, kind, class: type, text: words });
  reportContents(text, sides, report);
  for (const pair of pairs) if (!attributed.has(pair[1])) reportSpeaker(text, pair, report);
  results.judgements.push(...judgeFounds(id, sides, (_, b) => attributed.has(b)));
}

function toSides(
  text: string,
  goldQuotes: readonly RecordedQuote[],
  foundQuotes: readonly RecordedQuote[],
  core: boolean,
): Sides<View> {
  const toView = (quote: RecordedQuote): View => toContentView(text, quote);
  const [golds, founds] = [goldQuotes.map(toView), foundQuotes.map(toView)];
  const pairs = matchBestFirst(golds, founds, (gold, found) => {
    const value = toF1(gold.words, found.words);
    return value >= 0.5 ? [value] : null;
  });
  const isLeftOut = ({ node }: View): boolean => core && !node.isCore;
  const dropped = new Set<View>(pairs.filter(([gold]) => isLeftOut(gold)).map(([, found]) => found));
  return {
    golds: golds.filter((gold) => !isLeftOut(gold)),
    founds: founds.filter((found) => !dropped.has(found)),
    pairs: pairs.filter(([gold]) => !isLeftOut(gold)),
  };
}

function countParts([gold, found]: Pair, isAttributed: boolean, text: string, { tallies }: Results): void {
  const [a, b] = [gold.node, found.node];
  addShare(tallies.speaker, isAttributed);
  addShare(tallies.kind, a.kind === b.kind);
  if (a.cue !== null)
    addShare(tallies.cue, b.cue !== null && toF1(toPositions(text, a.cue), toPositions(text, b.cue)) >= 0.5);
}

function reportSpeaker(
  text: string,
  [{ node: a }, { node: b }]: Pair,
  report: (kind: Mistake['kind'], words: string, type: ErrorClass) => void,
): void {
  const [expected, found] = [a, b].map(({ speaker }) => (speaker === null ? 'nobody' : toText(text, speaker)));
  const type = b.speaker === null ? 'speaker: nobody found' : 'speaker: another found';
  report('speaker', `${toText(text, a.content)} (expected ${expected}, found ${found})`, type);
}

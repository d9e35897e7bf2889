import { toText } from '../../text/Span.js';
import { classifyEdges, classifyMissed, classifySpurious } from '../classifyMistakes.js';
import { countGroups } from '../countGroups.js';
import { matchBestFirst } from '../matchBestFirst.js';
import { createResults } from '../Results.js';
import { toScore } from '../Score.js';
import { addShare } from '../Tally.js';
import { isSameSet, toF1, toPositions } from '../words.js';
import { isSameSpeaker } from './isSameSpeaker.js';

import type { ErrorClass } from '../classifyMistakes.js';
import type { Grouped } from '../countGroups.js';
import type { Mistake, Results } from '../Results.js';
import type { Score } from '../Score.js';
import type { QuoteRecord, RecordedQuote } from './QuoteRecord.js';

/** One text's gold record and what was found in it. */
export type RecordPair = readonly [gold: QuoteRecord, found: QuoteRecord];

interface View extends Grouped {
  readonly quote: RecordedQuote;
  readonly words: ReadonlySet<number>;
  /** Without a leading "that". */
  readonly exactWords: ReadonlySet<number>;
}

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

interface Sides {
  readonly text: string;
  readonly golds: readonly View[];
  readonly founds: readonly View[];
  readonly pairs: readonly Pair[];
}

function scoreRecord(gold: QuoteRecord, found: QuoteRecord, core: boolean, results: Results): void {
  const { id, text } = gold;
  const sides = toSides(text, gold.quotes, found.quotes, core);
  const { golds, founds, pairs } = sides;
  const joint = pairs.filter(([a, b]) => isSameSpeaker(text, a.quote.speaker, b.quote.speaker));
  const exact = matchBestFirst(golds, founds, (a, b) => (isSameSet(a.exactWords, b.exactWords) ? [1] : null));
  countGroups(results.groups, { golds, founds, pairs, exact, joint });
  const attributed = new Set(joint);
  for (const pair of pairs) countParts(pair, attributed.has(pair), text, results);
  report(sides, attributed, (kind, words, type) => {
    results.mistakes.push({ article: id, kind, class: type, text: words });
  });
  judge(id, sides, attributed, results);
}

function toSides(
  text: string,
  goldQuotes: readonly RecordedQuote[],
  foundQuotes: readonly RecordedQuote[],
  core: boolean,
): Sides {
  const toView = (quote: RecordedQuote): View => ({
    quote,
    kind: quote.kind,
    construction: quote.construction,
    isNested: false,
    words: toPositions(text, quote.content),
    exactWords: toPositions(text, quote.content, (form) => form === 'that'),
  });
  const [golds, founds] = [goldQuotes.map(toView), foundQuotes.map(toView)];
  const pairs = matchBestFirst(golds, founds, (gold, found) => {
    const value = toF1(gold.words, found.words);
    return value >= 0.5 ? [value] : null;
  });
  const isLeftOut = ({ quote }: View): boolean => core && !quote.isCore;
  const dropped = new Set<View>(pairs.filter(([gold]) => isLeftOut(gold)).map(([, found]) => found));
  return {
    text,
    golds: golds.filter((gold) => !isLeftOut(gold)),
    founds: founds.filter((found) => !dropped.has(found)),
    pairs: pairs.filter(([gold]) => !isLeftOut(gold)),
  };
}

function countParts([gold, found]: Pair, isAttributed: boolean, text: string, { tallies }: Results): void {
  const [a, b] = [gold.quote, found.quote];
  addShare(tallies.speaker, isAttributed);
  addShare(tallies.kind, a.kind === b.kind);
  if (a.cue !== null)
    addShare(tallies.cue, b.cue !== null && toF1(toPositions(text, a.cue), toPositions(text, b.cue)) >= 0.5);
}

function report(
  { text, golds, founds, pairs }: Sides,
  attributed: ReadonlySet<Pair>,
  add: (kind: Mistake['kind'], words: string, type: ErrorClass) => void,
): void {
  const matched = new Set(pairs.flat());
  const foundWords = founds.map(({ words }) => words);
  for (const { quote, words } of golds.filter((view) => !matched.has(view)))
    add('missed', toText(text, quote.content), classifyMissed(quote, text, words, foundWords));
  for (const { quote } of founds.filter((view) => !matched.has(view)))
    add('spurious', toText(text, quote.content), classifySpurious(quote));
  for (const pair of pairs) {
    const [a, b] = [pair[0].quote, pair[1].quote];
    const words = toText(text, a.content);
    for (const type of classifyEdges(pair[0].exactWords, pair[1].exactWords))
      add('edge', `${words} (found ${toText(text, b.content)})`, type);
    if (attributed.has(pair)) continue;
    const [expected, found] = [a, b].map(({ speaker }) => (speaker === null ? 'nobody' : toText(text, speaker)));
    const type = b.speaker === null ? 'speaker: nobody found' : 'speaker: another found';
    add('speaker', `${words} (expected ${expected}, found ${found})`, type);
  }
}

function judge(article: string, { founds, pairs }: Sides, attributed: ReadonlySet<Pair>, results: Results): void {
  const pairOf = new Map(pairs.map((pair) => [pair[1], pair]));
  for (const view of founds) {
    const { confidence, construction, cue } = view.quote;
    const pair = pairOf.get(view);
    const [right, isAttributed] = [pair !== undefined, pair !== undefined && attributed.has(pair)];
    if (confidence !== null)
      results.judgements.push({
        article,
        confidence,
        construction,
        isContinued: cue === null,
        right,
        attributed: isAttributed,
      });
  }
}

import { classifyEdges, classifyMissed, classifySpurious } from './classifyMistakes.js';
import { toText } from '../text/Span.js';
import { matchBestFirst } from './matchBestFirst.js';
import { add } from './Tally.js';
import { compare, pad } from './toEntityViews.js';
import { toF1, toPositions } from './words.js';

import type { StatementNode } from '../graph/ArticleGraph.js';
import type { ErrorClass } from './classifyMistakes.js';
import type { Judgement } from './Reliability.js';
import type { Alignment } from './alignEntities.js';
import type { Metric, Tallies } from './Tally.js';

/** Something that extraction got wrong, in words. */
export interface Mistake {
  readonly article: string;
  readonly kind: 'missed' | 'spurious' | 'edge' | 'speaker' | 'about' | 'relation missed' | 'relation spurious';
  /** Of statements: what went wrong. */
  readonly class?: ErrorClass;
  readonly text: string;
}

/** What scoring one article needs beside the two sides. */
export interface Scoring {
  readonly text: string;
  readonly alignment: Alignment;
  readonly tallies: Tallies;
  readonly report: (kind: Mistake['kind'], text: string, type?: ErrorClass) => void;
  readonly judge: (judgement: Judgement) => void;
}

/** A statement with its words and its place in the nesting: how far from the top, how far above the bottom. */
interface View {
  readonly statement: StatementNode;
  readonly words: ReadonlySet<number>;
  readonly exactWords: ReadonlySet<number>;
  outer: View | null;
  depth: number;
  height: number;
}

/** Gold statements with the found ones that match them. */
export type StatementPairs = readonly (readonly [gold: StatementNode, found: StatementNode])[];

/**
 * Given the statements of both sides, counts them and returns the pairs. They are matched one to one, closest first,
 * where their words have an F1 of one half; an outer one goes with an inner one only when nothing better is left.
 * A matched one counts under the gold statement's kind, an unmatched one under its own. `joint`: the content,
 * the speaker, and whom it is about (F1 of one half; anything where gold has none) are right.
 */
export function scoreStatements(
  golds: readonly StatementNode[],
  founds: readonly StatementNode[],
  scoring: Scoring,
): StatementPairs {
  const [left, right] = [toViews(scoring.text, golds), toViews(scoring.text, founds)];
  const match = (similarity: (gold: View, found: View) => number, floor: number): [View, View][] =>
    matchBestFirst(left, right, (gold, found) => {
      const value = similarity(gold, found);
      const speaker = scoring.alignment.isRight(gold.statement.speaker, found.statement.speaker);
      return value >= floor ? [isCrossed(gold, found) ? 0 : 1, value, speaker ? 1 : 0] : null;
    });
  const pairs = match((gold, found) => toF1(gold.words, found.words), 0.5);
  const exact = match((gold, found) => Number(isSame(gold.exactWords, found.exactWords)), 1);
  countClasses({ left, right, pairs, exact: exact.length }, scoring);
  for (const pair of pairs) countPair(pair, scoring);
  return pairs.map(([gold, found]) => [gold.statement, found.statement]);
}

interface Matched {
  readonly left: readonly View[];
  readonly right: readonly View[];
  readonly pairs: readonly [View, View][];
  readonly exact: number;
}

function countClasses({ left, right, pairs, exact }: Matched, scoring: Scoring): void {
  const { text, tallies, report } = scoring;
  const [foundOf, goldOf] = [new Map(pairs), new Map(pairs.map(([gold, found]) => [found, gold]))];
  for (const view of left) for (const metric of toClasses(view)) add(tallies[metric], { expected: 1 });
  for (const view of right)
    for (const metric of toClasses(goldOf.get(view) ?? view)) add(tallies[metric], { found: 1 });
  for (const [gold] of pairs)
    for (const metric of toClasses(gold))
      if (metric !== 'joint' && metric !== 'exact') add(tallies[metric], { right: 1 });
  add(tallies.exact, { right: exact });
  const founds = right.map(({ words }) => words);
  for (const { statement, words } of left.filter((view) => !foundOf.has(view)))
    report('missed', toText(text, statement.content), classifyMissed(statement, text, words, founds));
  for (const { statement } of right.filter((view) => !goldOf.has(view)))
    report('spurious', toText(text, statement.content), classifySpurious(statement));
  for (const view of right) judgeFound(view.statement, goldOf.get(view)?.statement, scoring);
}

function judgeFound(
  { confidence, speaker }: StatementNode,
  gold: StatementNode | undefined,
  { alignment, judge }: Scoring,
): void {
  const right = gold !== undefined;
  if (confidence !== null) judge({ confidence, right, attributed: right && alignment.isRight(gold.speaker, speaker) });
}

function countPair([gold, found]: [View, View], { text, alignment, tallies, report }: Scoring): void {
  const [a, b] = [gold.statement, found.statement];
  const share = (metric: Metric, right: boolean): void =>
    add(tallies[metric], { right: Number(right), found: 1, expected: 1 });
  const isSpeakerRight = alignment.isRight(a.speaker, b.speaker);
  share('speaker', isSpeakerRight);
  share('polarity', (a.polarity ?? 'AFFIRMED') === (b.polarity ?? 'AFFIRMED'));
  const [wanted, got] = [new Set(a.about), alignment.toGold(a.about, b.about)];
  add(tallies.about, { right: [...got].filter((id) => wanted.has(id)).length, found: got.size, expected: wanted.size });
  const isAboutRight = a.about.length === 0 || toF1(wanted, got) >= 0.5;
  if (isSpeakerRight && isAboutRight) add(tallies.joint, { right: 1 });
  const words = toText(text, a.content);
  if (!isSpeakerRight)
    report(
      'speaker',
      `${words} (expected ${a.speaker ?? 'nobody'}, found ${b.speaker ?? 'nobody'})`,
      b.speaker === null ? 'speaker: nobody found' : 'speaker: another found',
    );
  if (!isAboutRight)
    report(
      'about',
      `${words} (expected ${a.about.join(', ')}, found ${b.about.join(', ') || 'nobody'})`,
      b.about.length === 0 ? 'about: nobody found' : 'about: others found',
    );
  for (const type of classifyEdges(gold.exactWords, found.exactWords))
    report('edge', `${words} (found ${toText(text, b.content)})`, type);
}

function toClasses({ statement, outer }: View): Metric[] {
  const kind = statement.kind.toLowerCase() as 'direct' | 'indirect' | 'mixed';
  return ['statements', 'joint', 'exact', kind, ...(outer ? (['nested'] as const) : [])];
}

function toViews(text: string, statements: readonly StatementNode[]): View[] {
  const toView = (statement: StatementNode): View => ({
    statement,
    words: toPositions(text, statement.content),
    exactWords: toPositions(text, statement.content, (form) => form === 'that'),
    outer: null,
    depth: 0,
    height: 0,
  });
  const byId = new Map(statements.map((statement) => [statement.id, toView(statement)]));
  const views = [...byId.values()];
  for (const view of views) view.outer = byId.get(view.statement.within ?? '') ?? null;
  for (const view of views)
    for (let outer = view.outer; outer; outer = outer.outer) outer.height = Math.max(outer.height, ++view.depth);
  const keys = new Map(views.map((view) => [view, toSortKey(view)]));
  return views.sort((a, b) => compare(keys.get(a)!, keys.get(b)!));
}

function toSortKey({ statement, depth }: View): string {
  return `${statement.content.flat().map(pad).join()} ${depth} ${JSON.stringify({ ...statement, id: '', within: '' })}`;
}

// One is the outer and the other the inner of its statements: further from the top, and nearer to the bottom.
function isCrossed(a: View, b: View): boolean {
  return (a.depth > b.depth && a.height < b.height) || (a.depth < b.depth && a.height > b.height);
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

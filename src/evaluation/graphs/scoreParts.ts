import { toText } from '../../text/Span.js';
import { isPartOf } from '../isPartOf.js';
import { add, addShare } from '../Tally.js';
import { toF1, toPositions, toWords } from '../words.js';

import type { StatementNode } from '../../graph/ArticleGraph.js';
import type { Span } from '../../text/Span.js';
import type { Scoring } from './Scoring.js';
import type { StatementView } from './StatementView.js';
import type { Metric } from '../Tally.js';

type Pair = readonly [gold: StatementView, found: StatementView];

/**
 * Given matched statements, counts what is right about each beside its content, and returns those that are right
 * jointly: the speaker, and whom it is about (F1 of one half; anything where gold has none). `speaker`, `kind` and
 * `polarity` are shares of all pairs, a speaker absent from both being right; `speakerSpan`, `cue`, `role` (half of the
 * words), `within` and `via` of the pairs in which either side has one.
 */
export function scoreParts(pairs: readonly Pair[], scoring: Scoring): Pair[] {
  const foundOf = new Map(pairs);
  return pairs.filter(([gold, found]) => {
    const [a, b] = [gold.node, found.node];
    countPlainParts(a, b, scoring);
    countEither('within', gold.outer, found.outer, scoring, (x, y) => foundOf.get(x) === y);
    const isSpeakerRight = countSpeaker(a, b, scoring);
    const isAboutRight = countAbout(a, b, scoring);
    return isSpeakerRight && isAboutRight;
  });
}

function countPlainParts(a: StatementNode, b: StatementNode, scoring: Scoring): void {
  const { text, tallies, alignment } = scoring;
  addShare(tallies.kind, a.kind === b.kind);
  addShare(tallies.polarity, (a.polarity ?? 'AFFIRMED') === (b.polarity ?? 'AFFIRMED'));
  const isHalf = (x: readonly Span[], y: readonly Span[]): boolean =>
    toF1(toPositions(text, x), toPositions(text, y)) >= 0.5;
  countEither('speakerSpan', a.speakerSpan, b.speakerSpan, scoring, (x, y) => isHalf(x, y) || isPartOf(text, x, y));
  countEither('cue', a.cue, b.cue, scoring, isHalf);
  countEither('role', a.role, b.role, scoring, (x, y) => toFormF1(x, y) >= 0.5);
  countEither('via', a.via, b.via, scoring, (x, y) => alignment.isRight(x, y));
}

function countEither<Part>(
  metric: Metric,
  gold: Part | null,
  found: Part | null,
  { tallies }: Scoring,
  isRight: (gold: Part, found: Part) => boolean,
): void {
  if (gold !== null || found !== null)
    addShare(tallies[metric], gold !== null && found !== null && isRight(gold, found));
}

function countSpeaker(a: StatementNode, b: StatementNode, { text, alignment, tallies, report }: Scoring): boolean {
  const isRight = alignment.isRight(a.speaker, b.speaker);
  addShare(tallies.speaker, isRight);
  if (!isRight)
    report(
      'speaker',
      `${toText(text, a.content)} (expected ${a.speaker ?? 'nobody'}, found ${b.speaker ?? 'nobody'})`,
      b.speaker === null ? 'speaker: nobody found' : 'speaker: another found',
    );
  return isRight;
}

function countAbout(a: StatementNode, b: StatementNode, scoring: Scoring): boolean {
  const { text, alignment, tallies, report } = scoring;
  const about = countEntities('about', a.about, b.about, scoring);
  countEntities('addressee', a.addressee, b.addressee, scoring);
  const [first] = a.about;
  if (first === undefined) return true;
  addShare(tallies['about@1'], alignment.toGold([first], b.about).has(first));
  if (about >= 0.5) return true;
  report(
    'about',
    `${toText(text, a.content)} (expected ${a.about.join(', ')}, found ${b.about.join(', ') || 'nobody'})`,
    b.about.length === 0 ? 'about: nobody found' : 'about: others found',
  );
  return false;
}

function countEntities(
  metric: 'about' | 'addressee',
  golds: readonly string[],
  founds: readonly string[],
  { alignment, tallies }: Scoring,
): number {
  const [wanted, got] = [new Set(golds), alignment.toGold(golds, founds)];
  const right = [...got].filter((id) => wanted.has(id)).length;
  add(tallies[metric], { right, found: got.size, expected: wanted.size });
  return toF1(wanted, got);
}

// The harmonic mean by form, whatever the case; repeated words count as often as both have them.
function toFormF1(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => toWords(text).map(({ form }) => form)) as [string[], string[]];
  const left = [...y];
  const both = x.filter((form) => left.includes(form) && left.splice(left.indexOf(form), 1)).length;
  return x.length + y.length > 0 ? (2 * both) / (x.length + y.length) : Number(a.trim() === b.trim());
}

import { FILLERS, HEADS, MODIFIERS } from './grammar.js';
import { matchPattern } from './matchPattern.js';
import { joinFindings } from './Reading.js';

import type { Line } from './grammar.js';
import type { Match, Place } from './matchPattern.js';
import type { Question } from './Question.js';
import type { Findings, Reading, ReadingKind } from './Reading.js';

/** What became of a question: `skipped` counts the tokens that the reading has no use for; none when understood. */
export interface ReadResult {
  readonly reading: Reading;
  readonly skipped: readonly number[];
}

/** How many words a question may have; more are not looked at. */
export const MOST_TOKENS = 32;
const MOST_SKIPS = 3;
/** Passing over words is tried in questions no longer than this: it takes time in the power of the skips. */
const MOST_TOKENS_TO_SKIP = 20;

/** A way through the question up to `end`. */
interface Path extends Match {
  readonly kind: ReadingKind | null;
}

type Segment = Path;

/**
 * Given a question with its names looked up, returns the reading that uses every word of it and explains most, or
 * else the one that leaves the fewest words, three at most, unused; null where there is none. Of equals the one
 * whose line stands first in the grammar. Pure; some milliseconds.
 */
export function readQuestion(question: Question): ReadResult | null {
  if (question.tokens.length === 0 || question.tokens.length > MOST_TOKENS) return null;
  const whole = readWith(question, 0);
  return whole ?? (question.tokens.length <= MOST_TOKENS_TO_SKIP ? readWith(question, MOST_SKIPS) : null);
}

function readWith(question: Question, skips: number): ReadResult | null {
  const segments = question.tokens.map((_, at) => findSegments(question, { at, skips }));
  const paths = followPaths(segments, question.tokens.length, skips);
  const [best] = paths
    .flatMap((path) => toReadings(path))
    .sort((a, b) => a.skipped.length - b.skipped.length || b.score - a.score);
  return best ? { reading: best.reading, skipped: best.skipped } : null;
}

function findSegments(question: Question, place: Place): Segment[] {
  const word = question.tokens[place.at]?.lower ?? '';
  const find = (lines: readonly (Line & { kind?: ReadingKind })[], skips: number): Segment[] =>
    lines
      .filter(({ first }) => first?.has(word) ?? true)
      .flatMap((line) => toSegments(line, matchPattern(line.pattern, question, { ...place, skips })));
  return [...find(HEADS, place.skips), ...find(MODIFIERS, place.skips), ...find(FILLERS, 0)].filter(
    ({ end }) => end > place.at,
  );
}

function toSegments(line: Line & { kind?: ReadingKind }, matches: readonly Match[]): Segment[] {
  return matches.flatMap((match) => {
    const found = joinFindings(line.found, match.found);
    return found ? [{ ...match, found, kind: line.kind ?? null }] : [];
  });
}

// All ways from the first token to the last with at most one head, by the token reached.
function followPaths(segments: readonly (readonly Segment[])[], length: number, skips: number): Path[] {
  const reached: Path[][] = Array.from({ length: length + 1 }, () => []);
  reached[0]!.push({ end: 0, found: {}, score: 0, skipped: [], kind: null });
  for (let at = 0; at < length; at += 1) {
    for (const path of prune(reached[at]!)) {
      for (const next of segments[at]!) {
        const joined = joinPaths(path, next);
        if (joined && joined.skipped.length <= skips) reached[joined.end]!.push(joined);
      }
      if (path.skipped.length < skips) reached[at + 1]!.push({ ...path, end: at + 1, skipped: [...path.skipped, at] });
    }
  }
  return prune(reached[length]!);
}

// Topics of every length make many ways; those far behind never win.
const MOST_PATHS = 60;

function prune(paths: readonly Path[]): Path[] {
  return [...paths].sort((a, b) => a.skipped.length - b.skipped.length || b.score - a.score).slice(0, MOST_PATHS);
}

function joinPaths(path: Path, next: Segment): Path | null {
  if (path.kind !== null && next.kind !== null) return null;
  const found = joinFindings(path.found, next.found);
  return (
    found && {
      end: next.end,
      found,
      score: path.score + next.score,
      skipped: [...path.skipped, ...next.skipped],
      kind: path.kind ?? next.kind,
    }
  );
}

const STATEMENT_KEYS: readonly (keyof Findings)[] = [
  ...(['speaker', 'about', 'addressee', 'via', 'text', 'role', 'cue', 'outlet', 'from', 'to'] as const),
  ...(['polarity', 'stance', 'quoted', 'order', 'first', 'body'] as const),
];

/** What a reading of each kind can hold; an operation of that kind has no place for more. */
const KEYS: Readonly<Record<ReadingKind, readonly (keyof Findings)[]>> = {
  STATEMENTS: STATEMENT_KEYS,
  MEMBERS: STATEMENT_KEYS.filter((key) => !['speaker', 'order'].includes(key)),
  PAIRS: STATEMENT_KEYS.filter((key) => !['order', 'first', 'body'].includes(key)),
  COUNT: STATEMENT_KEYS.filter((key) => !['order', 'first', 'body'].includes(key)),
  RELATIONS: ['relation', 'subject', 'object', 'one', 'other', 'entity'],
  ENTITY: ['entity'],
  CONNECTION: ['one', 'other'],
};

function toReadings({ kind, found, score, skipped }: Path): (ReadResult & { readonly score: number })[] {
  if (kind === null) return [];
  const { self, mutual, ...rest } = found;
  const findings = withSelf(mutual ? withoutSides(rest) : rest, self === true);
  if (!findings) return [];
  const reading: Reading = { kind: findings.body && kind === 'STATEMENTS' ? 'MEMBERS' : kind, ...findings };
  const allowed = KEYS[reading.kind];
  const keys = Object.keys(findings) as (keyof Findings)[];
  return keys.every((key) => allowed.includes(key)) ? [{ reading, skipped, score }] : [];
}

// "about herself" is about whoever speaks.
function withSelf(findings: Findings, self: boolean): Findings | null {
  if (!self) return findings;
  return findings.speaker && !findings.about ? { ...findings, about: findings.speaker } : null;
}

// "A met B" is "B met A".
function withoutSides({ subject, object, ...rest }: Findings): Findings {
  if (subject && object) return { ...rest, one: subject, other: object };
  const entity = subject ?? object;
  return entity ? { ...rest, entity } : rest;
}

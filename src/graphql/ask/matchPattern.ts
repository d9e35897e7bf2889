import { joinFindings } from './Reading.js';
import { slots } from './slots.js';

import type { Pattern } from './Pattern.js';
import type { Question } from './Question.js';
import type { Findings } from './Reading.js';
import type { SlotMatch } from './Slot.js';

/** Tokens of a question that a line of the grammar takes, up to `end`. */
export interface Match {
  readonly end: number;
  readonly found: Findings;
  /** How much it explains: the more, and the more exactly, the higher. */
  readonly score: number;
  /** Tokens that it passed over. */
  readonly skipped: readonly number[];
}

/** Where to match, and how many tokens between the parts of a pattern may be passed over. */
export interface Place {
  readonly at: number;
  readonly skips: number;
}

const WORD_SCORE = 2;

/** Given a pattern and a place in a question, returns every way in which the pattern takes tokens from there on. */
export function matchPattern(pattern: Pattern, question: Question, { at, skips }: Place): Match[] {
  switch (pattern.kind) {
    case 'word':
      return question.tokens[at]?.lower === pattern.word && !question.tokens[at].quoted
        ? [{ end: at + 1, found: {}, score: WORD_SCORE, skipped: [] }]
        : [];
    case 'slot':
      return fillSlot(pattern.slot, question, at).map((match) => ({ ...match, skipped: [] }));
    case 'choice':
      return pattern.options.flatMap((option) => matchPattern(option, question, { at, skips }));
    case 'sequence':
      return pattern.items.reduce(
        (matches, item) => matches.flatMap((match) => followWith(item, match, { question, at, skips })),
        [{ end: at, found: {}, score: 0, skipped: [] } as Match],
      );
  }
}

// Many lines ask for the same slot at the same place.
const filled = new WeakMap<Question, Map<string, readonly SlotMatch[]>>();

function fillSlot(name: string, question: Question, at: number): readonly SlotMatch[] {
  const known = filled.get(question) ?? new Map<string, readonly SlotMatch[]>();
  filled.set(question, known);
  const matches = known.get(`${name} ${at}`) ?? toSlot(name)(question, at);
  known.set(`${name} ${at}`, matches);
  return matches;
}

function toSlot(name: string): (typeof slots)[string] {
  const slot = slots[name];
  if (!slot) throw new TypeError(`The grammar has "{${name}}", which no slot has.`);
  return slot;
}

interface Following {
  readonly question: Question;
  readonly at: number;
  readonly skips: number;
}

function followWith(item: Pattern, before: Match, { question, at, skips }: Following): Match[] {
  const left = before.end === at ? 0 : skips - before.skipped.length;
  const gaps = Array.from({ length: Math.max(0, left) + 1 }, (_, gap) => gap);
  return gaps.flatMap((gap) =>
    matchPattern(item, question, { at: before.end + gap, skips: left - gap })
      .filter((match) => gap === 0 || match.end > before.end + gap)
      .flatMap((match) => joinMatches(before, match, gap)),
  );
}

function joinMatches(before: Match, match: Match, gap: number): Match[] {
  const found = joinFindings(before.found, match.found);
  if (!found) return [];
  const passed = Array.from({ length: gap }, (_, index) => before.end + index);
  return [
    {
      end: match.end,
      found,
      score: before.score + match.score,
      skipped: [...before.skipped, ...passed, ...match.skipped],
    },
  ];
}

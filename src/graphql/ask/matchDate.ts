import { addDays, toPeriod } from './toPeriod.js';
import { sliceTokens } from './toTokens.js';

import type { Question } from './Question.js';
import type { Findings } from './Reading.js';
import type { SlotMatch } from './Slot.js';
import type { Period } from './toPeriod.js';

const LONGEST = 6;
const DATE_SCORE = 4;

/** Days that a date means, with the day before the first and the day after the last. */
export interface Days extends Period {
  readonly before: string;
  readonly after: string;
}

/** Given a place in a question and what to make of a date, returns every date of one to six words from there on. */
export function matchDate(question: Question, at: number, toFindings: (days: Days) => Findings): SlotMatch[] {
  const lengths = Array.from({ length: LONGEST }, (_, index) => index + 1);
  return lengths
    .filter((length) => at + length <= question.tokens.length)
    .flatMap((length) => {
      const words = sliceTokens(question.text, question.tokens, [at, at + length]);
      const period = findPeriod(words, question);
      if (!period) return [];
      const days = { ...period, before: addDays(period.from, -1), after: addDays(period.to, 1) };
      return [{ end: at + length, found: toFindings(days), score: DATE_SCORE * length }];
    });
}

// Reading a date is slow, and several slots read the same one.
const periods = new WeakMap<Question, Map<string, Period | null>>();

function findPeriod(words: string, question: Question): Period | null {
  const known = periods.get(question) ?? new Map<string, Period | null>();
  periods.set(question, known);
  if (!known.has(words)) known.set(words, toPeriod(words, question.now));
  return known.get(words) ?? null;
}

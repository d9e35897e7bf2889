import { listNames } from './describeReading.js';
import { toQuestion } from './toQuestion.js';

import type { Question } from './Question.js';
import type { NameMatch, Reading } from './Reading.js';

const MOST = 4;

/**
 * Given a question that was not understood, the reading of part of it and well-known names for when it has none,
 * returns the nearest questions that are understood, the nearest first, with the names it has; four at most.
 */
export function suggestQuestions(
  question: Question,
  partial: Reading | null,
  wellKnown: readonly NameMatch[],
): string[] {
  const own = toLongest(question.names);
  const names = own.length > 0 ? own : wellKnown;
  const words = new Set(question.tokens.map(({ lower }) => lower));
  const others = toReadings(names)
    .map(toQuestion)
    .map((text) => ({ text, shared: countShared(text, words) }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ text }) => text);
  return [...new Set([...(partial ? [toQuestion(partial)] : []), ...others])].slice(0, MOST);
}

/**
 * Given a reading that was understood, returns what the question may have meant besides: the other entities of its
 * names, and the same without the words to look for, where these are several.
 */
export function suggestOthers(reading: Reading): string[] {
  const renamed = listNames(reading).flatMap((name) =>
    name.entities.slice(1).map((entity) => replaceName(reading, name, { ...name, entities: [entity] })),
  );
  const { text, ...rest } = reading;
  const wider: Reading[] = text?.includes(' ') && listNames(rest).length > 0 ? [rest] : [];
  return [...new Set([...renamed, ...wider].map(toQuestion))].slice(0, MOST);
}

function replaceName(reading: Reading, from: NameMatch, to: NameMatch): Reading {
  const entries = Object.entries(reading).map(([key, value]) => [key, value === from ? to : value] as const);
  return Object.fromEntries(entries) as unknown as Reading;
}

// Names that do not overlap, the longest first, in the order of the question.
function toLongest(names: readonly NameMatch[]): NameMatch[] {
  const byLength = [...names].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: NameMatch[] = [];
  for (const name of byLength) {
    if (kept.every((other) => isApart(name, other))) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isApart(a: NameMatch, b: NameMatch): boolean {
  return (a.end <= b.start || b.end <= a.start) && a.entities[0]?.id !== b.entities[0]?.id;
}

function toReadings([first, second]: readonly NameMatch[]): Reading[] {
  const alone = [first, second].flatMap((name): Reading[] =>
    name
      ? [
          { kind: 'STATEMENTS', speaker: name },
          { kind: 'STATEMENTS', about: name },
          { kind: 'ENTITY', entity: name },
          { kind: 'STATEMENTS', speaker: name, polarity: 'DENIED' },
          { kind: 'RELATIONS', relation: 'ACCUSE', object: name },
          { kind: 'RELATIONS', relation: 'CONSULT', entity: name },
        ]
      : [],
  );
  return [...(first && second ? toPairReadings(first, second) : []), ...alone];
}

function toPairReadings(first: NameMatch, second: NameMatch): Reading[] {
  return [
    { kind: 'STATEMENTS', speaker: first, about: second },
    { kind: 'CONNECTION', one: first, other: second },
    { kind: 'STATEMENTS', speaker: first, addressee: second },
    { kind: 'RELATIONS', relation: 'CONSULT', one: first, other: second },
    { kind: 'RELATIONS', relation: 'ACCUSE', subject: first, object: second },
    { kind: 'COUNT', speaker: first, about: second },
  ];
}

function countShared(text: string, words: ReadonlySet<string>): number {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => words.has(word)).length;
}

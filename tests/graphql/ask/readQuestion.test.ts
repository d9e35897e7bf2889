import { readQuestion } from '../../../src/graphql/ask/readQuestion.js';
import { QUESTIONS } from './questions.js';

import type { Reading } from '../../../src/graphql/ask/Reading.js';

const TODAY = new Date('2026-03-20T12:00:00Z');
const OUTLETS = ['Eskerhaven Gazette', 'North Coast Press Agency'];
const ORDER = ['speaker', 'about', 'addressee', 'via', 'polarity', 'from', 'to', 'outlet'] as const;

function write(reading: Reading | null): string {
  if (reading === null) return 'null';
  if (reading.kind === 'ENTITY') return `ENTITY ${reading.name}`;
  if (reading.kind === 'PATH') return `PATH ${reading.from} → ${reading.to}`;
  if (reading.kind === 'RELATIONS')
    return `RELATIONS ${reading.relation} ${reading.subject ?? '?'} ${reading.undirected ? '↔' : '→'} ${reading.object ?? '?'}`;
  const { conditions } = reading;
  const parts = ORDER.filter((key) => conditions[key] !== undefined).map((key) => `${key}=${conditions[key]}`);
  return [reading.kind, ...parts].join(' ');
}

describe('readQuestion()', () => {
  it('is held to at least 120 questions of different wording', () => {
    expect(new Set(QUESTIONS.map(([question]) => question)).size).toBeGreaterThanOrEqual(120);
  });

  it.each(QUESTIONS)('%s → %s', (question, expected) => {
    expect(write(readQuestion(question, { today: TODAY, outlets: OUTLETS }))).toBe(expected);
  });
});

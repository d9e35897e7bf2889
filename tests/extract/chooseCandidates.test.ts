import { chooseCandidates } from '../../src/extract/choose/chooseCandidates.js';
import { scoreCandidate } from '../../src/extract/choose/scoreCandidate.js';

import type { Candidate } from '../../src/extract/Candidate.js';
import type { Span } from '../../src/text/Span.js';

function create(content: Span, token: number, features: readonly string[]): Candidate {
  return {
    sentence: 0,
    token,
    cue: [[100 + token, 101 + token]],
    cueLemma: 'say',
    source: null,
    addressee: [],
    via: null,
    time: null,
    polarity: 'AFFIRMED',
    content: [content],
    construction: 'clause',
    rule: 'clauseComplement',
    features,
  };
}

const SURE = ['clause:3', 'mark:that'];
const LIKELY = ['clause:3'];

function choose(...candidates: Candidate[]): (readonly Span[])[] {
  return chooseCandidates(candidates).map(({ candidate }) => candidate.content);
}

describe('chooseCandidates()', () => {
  it('keeps the better of two contents of one cue', () => {
    expect(choose(create([0, 20], 1, LIKELY), create([5, 20], 1, SURE))).toEqual([[[5, 20]]]);
  });

  it('keeps one content inside another, of another cue', () => {
    expect(choose(create([0, 40], 1, SURE), create([20, 40], 2, LIKELY))).toEqual([[[0, 40]], [[20, 40]]]);
  });

  it('drops a content that crosses a better one', () => {
    expect(choose(create([0, 30], 1, SURE), create([20, 50], 2, LIKELY))).toEqual([[[0, 30]]]);
  });

  it('drops what is unlikely', () => {
    expect(choose(create([0, 30], 1, ['clause:1', 'condition', 'negated']))).toEqual([]);
  });
});

describe('scoreCandidate()', () => {
  it('grows with what speaks for a candidate', () => {
    expect(scoreCandidate(create([0, 1], 1, SURE))).toBeGreaterThan(scoreCandidate(create([0, 1], 1, LIKELY)));
  });

  it('does not know what has no weight', () => {
    expect(scoreCandidate(create([0, 1], 1, ['no such feature']))).toBe(0.5);
  });
});

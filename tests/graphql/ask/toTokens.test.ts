import { sliceTokens, toTokens } from '../../../src/graphql/ask/toTokens.js';

describe('toTokens()', () => {
  it.each([
    ['What did Brandt say?', ['what', 'did', 'brandt', 'say']],
    ["Who's Brandt’s aide", ['who', "'s", 'brandt', "'s", 'aide']],
    ["What didn't O'Brien say", ['what', "didn't", "o'brien", 'say']],
    ['the dockers’ strike', ['the', 'dockers', "'", 'strike']],
    ['on 2026-03-03 or 3/4', ['on', '2026-03-03', 'or', '3/4']],
    ['the U.S. navy', ['the', 'u.s.', 'navy']],
    ['Who said “calm seas”?', ['who', 'said', 'calm seas']],
    ['Zoë Saldaña-Pérez', ['zoë', 'saldaña-pérez']],
    ['?!', []],
  ])('cuts %s', (question, words) => {
    expect(toTokens(question).map(({ lower }) => lower)).toEqual(words);
  });

  it('keeps to the question, letter by letter', () => {
    const question = 'Who said “calm seas”, Ms. Ada  Brandt?';
    const tokens = toTokens(question);
    expect(
      tokens.filter(({ quoted }) => !quoted).every(({ text, start, end }) => question.slice(start, end) === text),
    ).toBe(true);
    expect(sliceTokens(question, tokens, [4, 6])).toBe('Ada  Brandt');
  });
});

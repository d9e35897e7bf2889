import { findMarks } from '../../src/graph/resolve/findMarks.js';
import { isAcronymOf } from '../../src/graph/resolve/isAcronymOf.js';
import { toDay } from '../../src/graph/toDay.js';

describe('toDay()', () => {
  // 12 March 2026 is a Thursday.
  it.each([
    ['on Monday', '2026-03-09'],
    ['Thursday', '2026-03-12'],
    ['on Friday', '2026-03-06'],
    ['yesterday', '2026-03-11'],
    ['on 3 February 2025', '2025-02-03'],
    ['last week', '2026-03-05'],
    ['bluntly', null],
  ])('reads "%s" as %s', (phrase, day) => {
    expect(toDay(phrase, '2026-03-12T09:30:00Z')).toBe(day);
  });

  it('knows no day where the article has none', () => {
    expect(toDay('on Monday', null)).toBeNull();
  });
});

describe('isAcronymOf()', () => {
  it.each([
    ['NATO', 'North Atlantic Treaty Organization', true],
    ['U.N.', 'United Nations', true],
    ['BoE', 'Bank of England', true],
    ['ICR', 'Institute for Coastal Research', true],
    ['NATO', 'North Atlantic', false],
    ['Anna', 'Ale North Nile Arch', false],
  ])('%s of %s is %s', (short, full, is) => {
    expect(isAcronymOf([short], full.split(' '))).toBe(is);
  });
});

describe('findMarks()', () => {
  const find = (text: string): string[] =>
    findMarks(text, [[0, text.length]]).map(([start, end]) => text.slice(start, end));

  it.each([
    ['She said “yes” and "no".', ['“yes”', '"no"']],
    ['“He said ‘no’,” she said.', ['‘no’', '“He said ‘no’,”']],
    ["the company's 'plan'", ["'plan'"]],
    ['“It goes on', ['“It goes on']],
  ])('in %s finds %j', (text, marks) => {
    expect(find(text)).toEqual(marks);
  });
});

import { addDays, toPeriod } from '../../../src/graphql/ask/toPeriod.js';

const WEDNESDAY = new Date('2026-03-25T12:00:00Z');

describe('toPeriod()', () => {
  it.each([
    ['today', '2026-03-25', '2026-03-25'],
    ['yesterday', '2026-03-24', '2026-03-24'],
    ['two days ago', '2026-03-23', '2026-03-23'],
    ['Monday', '2026-03-23', '2026-03-23'],
    ['Friday', '2026-03-20', '2026-03-20'],
    ['last Friday', '2026-03-20', '2026-03-20'],
    ['this week', '2026-03-23', '2026-03-29'],
    ['last week', '2026-03-16', '2026-03-22'],
    ['the past week', '2026-03-18', '2026-03-25'],
    ['the last 7 days', '2026-03-18', '2026-03-25'],
    ['past two weeks', '2026-03-11', '2026-03-25'],
    ['this month', '2026-03-01', '2026-03-31'],
    ['last month', '2026-02-01', '2026-02-28'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['March', '2026-03-01', '2026-03-31'],
    ['December', '2025-12-01', '2025-12-31'],
    ['March 2024', '2024-03-01', '2024-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['3 March', '2026-03-03', '2026-03-03'],
    ['the 3rd of March', '2026-03-03', '2026-03-03'],
    ['5 December', '2025-12-05', '2025-12-05'],
    ['March 3, 2026', '2026-03-03', '2026-03-03'],
    ['2026-03-03', '2026-03-03', '2026-03-03'],
    ['1-5 March', '2026-03-01', '2026-03-05'],
  ])('reads "%s"', (words, from, to) => {
    expect(toPeriod(words, WEDNESDAY)).toEqual({ from, to });
  });

  it.each(['', 'the', 'Brandt', 'weapons', '5', 'noon', '3 March and', 'about March', 'the summit'])(
    'takes "%s" for no date',
    (words) => {
      expect(toPeriod(words, WEDNESDAY)).toBeNull();
    },
  );
});

describe('addDays()', () => {
  it('goes over the ends of months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

import fc from 'fast-check';

import { computeEditDistance } from '../../src/util/computeEditDistance.js';

describe('computeEditDistance()', () => {
  it.each([
    ['', '', 0],
    ['brandt', 'brandt', 0],
    ['brnadt', 'brandt', 1],
    ['brant', 'brandt', 1],
    ['brandtt', 'brandt', 1],
    ['prandt', 'brandt', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(computeEditDistance(a, b)).toBe(distance);
    expect(computeEditDistance(b, a)).toBe(distance);
  });

  it('stops above the most that matters', () => {
    expect(computeEditDistance('kitten', 'sitting', 2)).toBe(3);
    expect(computeEditDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is nothing for equal texts, and never more than the longer one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = computeEditDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

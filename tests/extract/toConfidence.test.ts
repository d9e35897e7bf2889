import { toConfidence } from '../../src/extract/choose/toConfidence.js';

describe('toConfidence()', () => {
  it('rises with the score, from what barely is a statement to what surely is one', () => {
    const confidences = [0.5, 0.6, 0.75, 0.9, 0.99, 1].map(toConfidence);
    expect([...confidences].sort((a, b) => a - b)).toEqual(confidences);
    expect(new Set(confidences).size).toBe(confidences.length);
    expect(confidences[0]).toBeGreaterThan(0.4);
    expect(confidences.at(-1)).toBe(1);
  });
});

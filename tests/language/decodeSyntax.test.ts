import { decodeSyntax } from '../../src/language/decodeSyntax.js';

// "told LA Weekly": both names score best under the verb; "LA" could as well hang on "Weekly".
const rows = (second: number): Float32Array =>
  Float32Array.from(
    [
      [0, -9, -9, -9],
      [-9, -0.5, -9, second],
      [-9, -0.1, -6, -9],
    ].flat(),
  );
const relationOf = (word: number, head: number): string => (head === 1 ? 'iobj' : word === 1 ? 'compound' : 'flat');

describe('decodeSyntax()', () => {
  test('lets no verb have two addressees', () => {
    expect(decodeSyntax({ words: 3, scores: rows(-1.5), relationOf })).toEqual([0, 3, 1]);
  });

  test('keeps both when any other head is much less likely', () => {
    expect(decodeSyntax({ words: 3, scores: rows(-9), relationOf })).toEqual([0, 1, 1]);
  });

  test('lets a word have two modifiers', () => {
    expect(decodeSyntax({ words: 3, scores: rows(-1.5), relationOf: () => 'obl' })).toEqual([0, 1, 1]);
  });
});

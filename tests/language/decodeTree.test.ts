import fc from 'fast-check';

import { decodeTree } from '../../src/language/decodeTree.js';

const toScores = (rows: number[][]): { words: number; scores: Float32Array } => ({
  words: rows.length,
  scores: Float32Array.from(rows.flat()),
});

// Every assignment of heads that is a tree with one root.
function allTrees(words: number): number[][] {
  const build = (sofar: number[]): number[][] =>
    sofar.length === words ? [sofar] : Array.from({ length: words + 1 }, (_, head) => build([...sofar, head])).flat();
  return build([]).filter(isTree);
}

function isTree(heads: number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let node = word + 1;
    for (let step = 0; step <= heads.length; step++) {
      if (node === 0) return true;
      node = heads[node - 1] ?? 0;
    }
    return false;
  });
}

const total = (rows: number[][], heads: number[]): number =>
  heads.reduce((sum, head, word) => sum + (rows[word]?.[head] ?? 0), 0);

describe('decodeTree()', () => {
  test('finds the best tree with one root, as trying all of them does', () => {
    const trees = [1, 2, 3, 4].map(allTrees);
    const matrix = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 0 }), { minLength: n + 1, maxLength: n + 1 }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (rows) => {
        const heads = decodeTree(toScores(rows));
        expect(isTree(heads)).toBe(true);
        const best = Math.max(...(trees[rows.length - 1] ?? []).map((tree) => total(rows, tree)));
        expect(total(rows, heads)).toBe(best);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives trees for long sentences with random scores', () => {
    const row = fc.array(fc.float({ noNaN: true, min: -30, max: 0 }), { minLength: 41, maxLength: 41 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 40, maxLength: 40 }), (rows) => isTree(decodeTree(toScores(rows)))),
      { numRuns: 50 },
    );
  });

  test('takes the lower head at a tie', () => {
    expect(decodeTree(toScores([[0, 0]]))).toEqual([0]);
    expect(
      decodeTree(
        toScores([
          [0, 0, -9, -9],
          [-9, 0, 0, 0],
          [-9, 0, 0, 0],
        ]),
      ),
    ).toEqual([0, 1, 1]);
  });
});

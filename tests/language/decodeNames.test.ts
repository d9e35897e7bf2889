import { decodeNames } from '../../src/language/decodeNames.js';

const TAGS = ['O', 'B-PERSON', 'I-PERSON', 'B-PLACE', 'I-PLACE'];
const decode = (rows: number[][]): unknown => decodeNames(Float32Array.from(rows.flat()), TAGS);

describe('decodeNames()', () => {
  test('joins a B and the I tags that follow it', () => {
    expect(
      decode([
        [0, 9, 0, 0, 0],
        [0, 0, 9, 0, 0],
        [9, 0, 0, 0, 0],
      ]),
    ).toEqual([{ first: 0, last: 2, kind: 'PERSON' }]);
  });

  test('never gives an I without a B of its kind', () => {
    const tags = [
      [9, 0, 9, 0, 0],
      [0, 0, 0, 0, 4],
    ];
    expect(decode(tags)).toEqual([]);
    const mixed = [
      [0, 5, 0, 4, 0],
      [0, 0, 0, 0, 9],
    ];
    expect(decode(mixed)).toEqual([{ first: 0, last: 2, kind: 'PLACE' }]);
  });

  test('keeps two names that touch apart', () => {
    expect(
      decode([
        [0, 9, 0, 0, 0],
        [0, 9, 0, 0, 0],
      ]),
    ).toHaveLength(2);
  });

  test('gives nothing for no words', () => {
    expect(decode([])).toEqual([]);
  });
});

import fc from 'fast-check';

import { fromCursor, toCursor } from '../../src/graphql/Cursor.js';

describe('fromCursor()', () => {
  it('gives back the key of any cursor', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(fromCursor('statements/SAID_AT_DESC', toCursor('statements/SAID_AT_DESC', key))).toBe(key);
      }),
    );
  });

  it('refuses a cursor of another order', () => {
    const cursor = toCursor('statements/SAID_AT_DESC', '2026-03-03');
    expect(() => fromCursor('statements/SAID_AT_ASC', cursor)).toThrow(/is not a cursor of this list/);
  });

  it('refuses any cursor that was cut or made up', () => {
    const cursor = toCursor('entities/NAME_ASC', 'velmar');
    expect(() => fromCursor('entities/NAME_ASC', cursor.slice(0, -2))).toThrow(/is not a cursor/);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => fromCursor('entities/NAME_ASC', text)).toThrow(/is not a cursor/);
      }),
    );
  });
});

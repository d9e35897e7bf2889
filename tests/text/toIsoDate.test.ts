import { toIsoDate } from '../../src/text/toIsoDate.js';

describe('toIsoDate()', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T08:30:00Z', '2026-03-02T08:30:00Z'],
    ['2026-03-02T08:30:00+01:00', '2026-03-02T07:30:00Z'],
    ['2026-03-02T08:30:00.250Z', '2026-03-02T08:30:00.250Z'],
    ['Mon, 02 Mar 2026 08:30:00 GMT', '2026-03-02T08:30:00Z'],
    ['Mon, 02 Mar 2026 08:30:00 +0200', '2026-03-02T06:30:00Z'],
    ['2026-03-02T08:30:00', '2026-03-02'],
    ['2026-03-02 08:30', '2026-03-02'],
    ['last Monday', undefined],
    ['2026-13-45', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %j', (written, iso) => {
    expect(toIsoDate(written)).toBe(iso);
  });
});

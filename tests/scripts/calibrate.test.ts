import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { toConfidence } from '../../src/extract/choose/toConfidence.js';
import { createFolder } from '../helpers/createFolder.js';

const toLogistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

interface Group {
  readonly odds: number;
  readonly count: number;
  readonly share: number;
  readonly more?: object;
}

// So many statements of one score, of which a share is right; a tenth of them in each of ten articles.
function toJudgements({ odds, count, share, more = {} }: Group): object[] {
  return Array.from({ length: count }, (_, index) => ({
    article: `a${index % 10}`,
    confidence: toConfidence(toLogistic(odds)),
    construction: 'clause',
    isContinued: false,
    right: true,
    attributed: index < Math.round(count * share),
    ...more,
  }));
}

function calibrate(groups: readonly Group[], suffix = ''): string {
  const folder = createFolder({ 'score.json': JSON.stringify({ judgements: groups.flatMap(toJudgements) }) });
  const path = join(folder, 'score.json');
  return execFileSync(process.execPath, ['scripts/calibrate.js', `${path}${suffix}`], { encoding: 'utf8' });
}

const toLine = (scale: number, shift: number): Group[] =>
  [0, 1, 2, 3, 4].map((odds) => ({ odds, count: 1_000, share: toLogistic(scale * odds + shift) }));
const LINE = toLine(0.6, -0.3);

describe('scripts/calibrate.js', () => {
  it.each([
    [0.6, -0.3],
    [0.2, 2],
    [1.4, -2],
  ])('finds the curve that the judgements follow (scale %d, shift %d)', (scale, shift) => {
    const found = /scale (\S+), shift (\S+)/.exec(calibrate(toLine(scale, shift))) ?? [];
    expect(Number(found[1])).toBeCloseTo(scale, 1);
    expect(Number(found[2])).toBeCloseTo(shift, 1);
  });

  it('leaves out what has no score of its own, and constructions that a gold does not mark', () => {
    const wrong = { odds: 4, count: 500, share: 0 };
    const continued = { ...wrong, more: { isContinued: true } };
    const object = { ...wrong, more: { construction: 'object' } };
    const clean = calibrate(LINE, ':1:clause,quotation').split('\n')[0];
    expect(calibrate([...LINE, continued, object], ':1:clause,quotation').split('\n')[0]).toBe(clean);
    expect(calibrate([...LINE, object]).split('\n')[0]).not.toBe(clean);
  });

  it('tells of held-out articles how often a tenth of confidence is right', () => {
    const rows = calibrate(LINE)
      .split('\n')
      .flatMap((line) => (/^\S+\t(0\.\d)\t\d+\t(\d\.\d\d)$/.exec(line) ?? []).slice(1).map(Number));
    expect(rows.length).toBeGreaterThan(4);
    for (let at = 0; at < rows.length; at += 2) {
      expect(rows[at + 1]).toBeGreaterThanOrEqual(rows[at]! - 0.03);
      expect(rows[at + 1]).toBeLessThanOrEqual(rows[at]! + 0.13);
    }
  });
});

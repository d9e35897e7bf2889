import { ASPECTS, GROUPS } from '../evaluation/Tally.js';

import type { Coreference } from '../evaluation/graphs/Coreference.js';
import type { Reliability } from '../evaluation/Reliability.js';
import type { Score } from '../evaluation/Score.js';
import type { Measure } from '../evaluation/Tally.js';

/** Given a score and how many mistakes to show, returns it as lines: tables of percentages, counts, and the mistakes. */
export function formatScore(score: Score, limit: number): string[] {
  return [
    `${score.articles} articles; precision, recall and F1 in per cent`,
    '',
    ...formatStatements(score),
    '',
    `${'metric'.padEnd(14)}${['precision', 'recall', 'F1'].map((name) => name.padStart(10)).join('')}  right/found/expected`,
    ...(score.coreference === null ? [] : formatCoreference(score.coreference)),
    ...Object.entries(score.measures).flatMap(([metric, measure]) => formatMeasure(metric, measure)),
    '',
    'confidence from  statements  right  and speaker right',
    ...score.reliability.map(formatBand),
    '',
    'errors',
    ...score.classes.map(([type, count]) => `${String(count).padStart(6)}  ${type}`),
    ...score.mistakes
      .slice(0, limit)
      .map(({ article, kind, class: type, text }) => `${article}  ${type ?? kind}: ${text.replace(/\s+/g, ' ')}`),
  ];
}

// "–" where there was nothing to measure; of a construction, which gold seldom has, the precision alone.
function formatStatements({ statements }: Score): string[] {
  const head = ['gold', 'found', ...ASPECTS.flatMap((aspect) => [`${aspect} P`, 'R', 'F1'])];
  const rows = GROUPS.filter((group) => statements[group].overlap.precision !== null).map((group) => {
    const { expected, found, recall } = statements[group].overlap;
    const figures = ASPECTS.flatMap((aspect) => {
      const measure = statements[group][aspect];
      return [measure.precision, measure.recall, measure.f1].map(toPercent);
    });
    return [group.padEnd(11), recall === null ? '–' : String(expected), String(found), ...figures];
  });
  return [['statements ', ...head], ...rows].map(([name = '', ...cells]) => name + cells.map(toCell).join(''));
}

function toCell(cell: string, at: number): string {
  return cell.padStart(at < 2 ? 7 : at % 3 === 2 ? 11 : 6);
}

function formatCoreference({ average, ...methods }: Coreference): string[] {
  const toRow = (name: string, figures: readonly (number | null)[]): string =>
    name.padEnd(14) + figures.map((figure) => toPercent(figure).padStart(10)).join('');
  return [
    toRow('entities', [null, null, average]),
    ...Object.entries(methods).map(([name, { precision, recall, f1 }]) => toRow(`  ${name}`, [precision, recall, f1])),
  ];
}

function formatMeasure(metric: string, { precision, recall, f1, right, found, expected }: Measure): string[] {
  if (precision === null) return [];
  const figures = [precision, recall, f1].map((value) => toPercent(value).padStart(10));
  return [`${metric.padEnd(14)}${figures.join('')}  ${right}/${found}/${expected}`];
}

function formatBand({ from, found, right, attributed }: Reliability): string {
  const share = (count: number): string => (count / found).toFixed(2);
  const cells = [from.toFixed(1).padEnd(17), String(found).padEnd(12), share(right).padEnd(7), share(attributed)];
  return cells.join('');
}

function toPercent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

import { readFileSync } from 'node:fs';

/** When the questions of the table are asked: a Wednesday. */
export const NOW = new Date('2026-03-25T12:00:00Z');

/** A question of the table with the reading expected of it. */
export interface TableRow {
  readonly question: string;
  /** "-" for a question that is not to be understood. */
  readonly kind: string;
  readonly conditions: string;
}

/** Given the name of a table, returns its rows. */
export function readQuestions(name = 'questions'): TableRow[] {
  return readFileSync(new URL(`../${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([question = '', kind = '', conditions = '']) => ({ question, kind, conditions }));
}

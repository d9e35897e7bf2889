import type { CypherEngine } from '../engine/CypherEngine.js';
import { toStatementQuery } from './findStatements.js';
import { runQuery } from './runQuery.js';
import type { DayCount } from '../Rows.js';
import type { StatementFilter } from '../Store.js';

/** Given an engine and a filter, returns how many statements that pass it were said each day, in order of days. */
export async function findTimeline(engine: CypherEngine, filter: StatementFilter): Promise<DayCount[]> {
  const { parameters, tags } = toStatementQuery(filter);
  const rows = await runQuery(engine, 'findStatements', { parameters, tags: [...tags, 'days'] });
  return rows
    .map(({ day, total }) => ({ day: String(day).trim(), count: Number(total) }))
    .filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

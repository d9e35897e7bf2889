import { runQuery } from '../find/runQuery.js';
import { findReviews } from './findCurations.js';

import type { CypherEngine } from '../engine/CypherEngine.js';
import type { StatementRow } from '../Rows.js';
import type { Review } from './Curation.js';

/** Given an engine and ids of statements that are not among the others, returns those that were rejected, by id. */
export async function findRejected(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementRow>> {
  const rejections = await findLatestRejections(engine, ids);
  return new Map(rejections.map((review) => [review.targetId, toRow(review)]));
}

/** Given an engine, returns every statement that is rejected, the latest verdict first. */
export async function findAllRejected(engine: CypherEngine): Promise<StatementRow[]> {
  const rows = await runQuery(engine, 'findRejections', { parameters: {} });
  const rejections = await findLatestRejections(
    engine,
    rows.map(({ id }) => String(id)),
  );
  return rejections.sort((a, b) => compare(b.at, a.at) || compare(a.targetId, b.targetId)).map(toRow);
}

/** Given a verdict, returns whether it rejects. */
export function isRejection({ verdict }: Review): boolean {
  return verdict === 'REJECTED';
}

/** Given a verdict, returns the statement as it was then. */
export function toRow({ card }: Review): StatementRow {
  return JSON.parse(card) as StatementRow;
}

async function findLatestRejections(engine: CypherEngine, ids: readonly string[]): Promise<Review[]> {
  const reviews = await findReviews(engine, ids);
  return [...reviews.values()].flatMap((list) => list.at(-1) ?? []).filter(isRejection);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

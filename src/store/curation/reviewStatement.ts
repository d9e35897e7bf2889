import { InputError, NotFoundError } from '../../errors.js';
import { hash } from '../../util/hash.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import { findStatementsByIds } from '../find/findStatements.js';
import { readQuery } from '../engine/readCypher.js';
import { runQuery } from '../find/runQuery.js';
import type { StatementRow } from '../Rows.js';
import type { ReviewRequest } from '../Store.js';
import type { Review } from './Curation.js';
import { findReviews } from './findCurations.js';
import { isRejection, toRow } from './findRejected.js';
import type { Resave } from './mergeEntities.js';

/**
 * Given an engine and a judgement of a statement, keeps it, also through later versions of its article, and returns
 * the statement. A rejected one leaves every list and count, and is only found by its id and among the rejected. A correction names entities
 * that the article mentions. Throws NotFoundError or InputError where it cannot.
 */
export async function reviewStatement(
  engine: CypherEngine,
  request: ReviewRequest,
  resave: Resave,
): Promise<StatementRow> {
  const { statementId: targetId, verdict, speakerId, aboutIds, at, by, note } = request;
  const earlier = (await findReviews(engine, [targetId])).get(targetId) ?? [];
  const statement = await findStatement(engine, targetId, earlier);
  await checkCorrection(engine, request, statement);
  const place = earlier.length + 1;
  const id = `c${hash('REVIEW', targetId, String(place))}`;
  const card = JSON.stringify(statement);
  const curation = { id, kind: 'REVIEW', targetId, verdict, speakerId, aboutIds, place, at, by, note, card };
  await engine.write([{ text: readQuery('saveCuration'), parameters: { curation } }]);
  if (verdict !== 'ACCEPTED' || earlier.at(-1)?.verdict === 'REJECTED') await resave([statement.article.id]);
  return (await findStatementsByIds(engine, [targetId])).get(targetId) ?? statement;
}

async function findStatement(engine: CypherEngine, id: string, earlier: readonly Review[]): Promise<StatementRow> {
  const found = (await findStatementsByIds(engine, [id])).get(id);
  const latest = earlier.at(-1);
  if (found) return found;
  if (latest && isRejection(latest)) return toRow(latest);
  throw new NotFoundError(`Cannot review statement "${id}": it is not in the store.`);
}

async function checkCorrection(
  engine: CypherEngine,
  { verdict, speakerId, aboutIds }: ReviewRequest,
  { article }: StatementRow,
): Promise<void> {
  const isCorrection = speakerId !== null || aboutIds !== null;
  if (isCorrection !== (verdict === 'CORRECTED'))
    throw new InputError(
      'Cannot review the statement: a correction, and nothing else, names a speaker or whom it is about.',
    );
  const wanted = [...(speakerId === null ? [] : [speakerId]), ...(aboutIds ?? [])];
  if (wanted.length === 0) return;
  const rows = await runQuery(engine, 'findMentionedIds', { parameters: { articleId: article.id, ids: wanted } });
  const mentioned = new Set(rows.map(({ id }) => id));
  const missing = wanted.find((id) => !mentioned.has(id));
  if (missing !== undefined)
    throw new InputError(`Cannot correct the statement: its article does not mention entity "${missing}".`);
}

import type { CypherEngine, CypherValue } from '../engine/CypherEngine.js';
import { findEntitiesByIds } from './findEntities.js';
import { toStatementQuery } from './findStatements.js';
import { runKnownCount, runPage, runQuery, runShown } from './runQuery.js';
import type { PairEnds, PairRow, StatementRow } from '../Rows.js';
import type { Page, PageRequest, StatementFilter } from '../Store.js';
import { toPairId } from '../save/pairs.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { STATEMENT_DETAILS, toEntitySummary, toStatementRow } from './toRows.js';

type Parameters = Record<string, CypherValue>;

/** Who talks about whom, how often, and the key of that in its order; the ends in full where the store keeps the count. */
export interface PairCount extends PairEnds {
  readonly key: string;
  readonly count: number;
  readonly latestId: string | null;
  readonly ends: Pick<PairRow, 'speaker' | 'about'> | null;
}

/** Given an engine, a filter and a page, returns who talks about whom in the statements that pass it, the most frequent first. */
export async function findPairs(
  engine: CypherEngine,
  filter: StatementFilter,
  page: PageRequest,
): Promise<Page<PairRow>> {
  const counts = await findPairCounts(engine, filter, page);
  const unnamed = counts.filter(({ ends }) => ends === null);
  const entities = await findEntitiesByIds(
    engine,
    unnamed.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const rows = counts.flatMap(({ key, fromId, toId, count, latestId, ends }) => {
    const [speaker, about] = [ends?.speaker ?? entities.get(fromId), ends?.about ?? entities.get(toId)];
    return speaker && about ? [{ key, row: { speaker, about, count, latestId } }] : [];
  });
  return toPage(rows, page);
}

/**
 * Given the same, returns the ids and counts alone, one more than the page has where there are more. Who talks about whom in the whole store,
 * or from or to one entity, is kept counted; any other filter counts the statements that pass it.
 */
export async function findPairCounts(
  engine: CypherEngine,
  filter: StatementFilter,
  page: PageRequest,
): Promise<PairCount[]> {
  return isCounted(filter) ? readCounted(engine, filter, page) : count(engine, filter, page);
}

/** Given an engine and a filter, returns how many pairs there are. */
export async function countPairs(engine: CypherEngine, filter: StatementFilter): Promise<number> {
  if (Object.keys(filter).length === 0) return runKnownCount(engine, { parameters: {}, tags: ['pairs'] });
  const [row] = isCounted(filter)
    ? await runQuery(engine, 'findPairCounts', toCountQuery(toCountedStart(filter)))
    : await runQuery(engine, 'findStatements', toPairQuery(filter, 'pairCount'));
  return Number(row?.['total'] ?? 0);
}

/** Given an engine and pairs of entities, returns the latest statement of each, null where there is none. */
export async function findLatestOfPairs(
  engine: CypherEngine,
  pairs: readonly PairEnds[],
): Promise<(StatementRow | null)[]> {
  if (pairs.length === 0) return [];
  const found = await runShown(engine, 'findLatestOfPairs', {
    parameters: { pairIds: pairs.map(({ fromId, toId }) => toPairId(fromId, toId)) },
    cards: 'findStatementCards',
    columns: ['byId', 'ofParents', ...STATEMENT_DETAILS],
  });
  const rows = new Map(found.map((row) => [row['parentId'], toStatementRow(row)]));
  return pairs.map(({ fromId, toId }) => rows.get(`${fromId} ${toId}`) ?? null);
}

async function count(engine: CypherEngine, filter: StatementFilter, page: PageRequest): Promise<PairCount[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const { parameters, tags } = toPairQuery(filter, 'pairs');
  const rows = await runQuery(engine, 'findStatements', {
    parameters: { ...parameters, ...keepGiven({ abovePair: above, belowPair: below }), limit },
    tags: [...tags, descending ? 'strongest' : 'weakest'],
  });
  return rows.map(({ fromId, toId, total, latest, key }) => ({
    key: String(key),
    fromId: String(fromId),
    toId: String(toId),
    count: Number(total),
    latestId: toStatementId(latest),
    ends: null,
  }));
}

// An end that is asked for is the same in all of them, and is read once.
async function readCounted(engine: CypherEngine, filter: StatementFilter, page: PageRequest): Promise<PairCount[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const { parameters, tags, order } = toCountedStart(filter);
  const [speakerId, aboutId] = [filter.speakerIds?.[0], filter.aboutIds?.[0]];
  const asked = [speakerId, aboutId].filter((id) => id !== undefined);
  const [rows, entities] = await Promise.all([
    runPage(engine, 'findPairCounts', {
      parameters: { ...parameters, ...keepGiven({ above, below }), limit },
      tags: [...tags, descending ? order.strongest : order.weakest],
      cards: 'findPairCards',
      columns: ['counts', ...(speakerId === undefined ? ['speaker'] : []), ...(aboutId === undefined ? ['about'] : [])],
    }),
    findEntitiesByIds(engine, asked),
  ]);
  return rows.flatMap(({ key, count, ...row }) => {
    const speaker = speakerId === undefined ? toEntitySummary(row['speaker']) : entities.get(speakerId);
    const about = aboutId === undefined ? toEntitySummary(row['about']) : entities.get(aboutId);
    if (!speaker || !about) return [];
    const ends = { speaker, about };
    return { key: String(key), fromId: speaker.id, toId: about.id, count: Number(count), latestId: null, ends };
  });
}

// Its sort key stands before the statement's id.
function toStatementId(latest: CypherValue | undefined): string {
  return String(latest).split(' ').at(-1) ?? '';
}

// Whether nothing but one speaker, or one subject, or both are asked for.
function isCounted({ speakerIds, aboutIds, ...rest }: StatementFilter): boolean {
  return Object.keys(rest).length === 0 && (speakerIds?.length ?? 1) === 1 && (aboutIds?.length ?? 1) === 1;
}

interface CountedStart {
  readonly parameters: Parameters;
  readonly tags: readonly string[];
  readonly order: { readonly strongest: string; readonly weakest: string };
}

// Where findPairCounts.cypher begins, and the tags of its orders.
function toCountedStart({ speakerIds, aboutIds }: StatementFilter): CountedStart {
  const [fromId, toId] = [speakerIds?.[0], aboutIds?.[0]];
  const whole = { strongest: 'strongest', weakest: 'weakest' };
  if (fromId !== undefined && toId !== undefined)
    return { parameters: { pairId: toPairId(fromId, toId) }, tags: [], order: whole };
  if (fromId !== undefined)
    return { parameters: { fromId }, tags: ['from'], order: { strongest: 'fromStrongest', weakest: 'fromWeakest' } };
  if (toId !== undefined)
    return { parameters: { toId }, tags: ['to'], order: { strongest: 'toStrongest', weakest: 'toWeakest' } };
  return { parameters: {}, tags: ['all'], order: whole };
}

function toCountQuery({ parameters, tags }: CountedStart): { parameters: Parameters; tags: readonly string[] } {
  return { parameters, tags: [...tags, 'count'] };
}

function toPairQuery(filter: StatementFilter, tag: string) {
  const { parameters, tags } = toStatementQuery(filter);
  return { parameters: { ...parameters, ...keepGiven({ pairAboutIds: filter.aboutIds }) }, tags: [...tags, tag] };
}

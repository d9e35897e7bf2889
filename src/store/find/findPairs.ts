import type { CypherEngine, CypherRow, CypherValue } from '../engine/CypherEngine.js';
import { toStatementQuery } from './findStatements.js';
import { runKnownCount, runPage, runQuery } from './runQuery.js';
import type { Page, PageRequest, PairRow, StatementFilter } from '../Store.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';

/**
 * Given an engine, a filter and a page, returns who talks about whom in the statements that pass it, the most frequent
 * first. Who talks about whom in the whole store, or from or to one entity, is kept counted; any other filter counts
 * the statements that pass it.
 */
export async function findPairs(
  engine: CypherEngine,
  filter: StatementFilter,
  page: PageRequest,
): Promise<Page<PairRow>> {
  const rows = isCounted(filter) ? await readCounted(engine, filter, page) : await count(engine, filter, page);
  return toPage(rows, page);
}

/** Given an engine and a filter, returns how many pairs there are. */
export async function countPairs(engine: CypherEngine, filter: StatementFilter): Promise<number> {
  if (Object.keys(filter).length === 0) return runKnownCount(engine, { parameters: {}, tags: ['pairs'] });
  const [row] = isCounted(filter)
    ? await runQuery(engine, 'findPairCounts', toCountedQuery(filter, ['count']))
    : await runQuery(engine, 'findStatements', toPairQuery(filter, 'pairCount'));
  return Number(row?.['total'] ?? 0);
}

/** Given an engine and pairs of entities, returns the id of the latest statement of each, by the pair's two ids. */
export async function findLatestOfPairs(
  engine: CypherEngine,
  pairs: readonly { readonly fromId: string; readonly toId: string }[],
): Promise<Map<string, string>> {
  if (pairs.length === 0) return new Map();
  const found = await runQuery(engine, 'findLatestOfPairs', { parameters: { pairs } });
  return new Map(found.map((row) => [toPairKey(row), String(row['latest'])]));
}

type KeyedPair = Page<PairRow>['rows'][number];

async function count(engine: CypherEngine, filter: StatementFilter, page: PageRequest): Promise<KeyedPair[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const { parameters, tags } = toPairQuery(filter, 'pairs');
  const rows = await runQuery(engine, 'findStatements', {
    parameters: { ...parameters, ...keepGiven({ abovePair: above, belowPair: below }), limit },
    tags: [...tags, descending ? 'strongest' : 'weakest'],
  });
  return rows.map(toKeyedPair);
}

async function readCounted(engine: CypherEngine, filter: StatementFilter, page: PageRequest): Promise<KeyedPair[]> {
  const { above, below, descending, limit } = toKeyRange(page, { descending: true });
  const { parameters, tags } = toCountedQuery(filter);
  const rows = await runPage(engine, 'findPairCounts', {
    parameters: { ...parameters, ...keepGiven({ above, below }), limit },
    tags: [...tags, descending ? 'strongest' : 'weakest'],
    cards: 'findPairCards',
  });
  const pairs = rows.map((row) => row['pair'] as { fromId: string; toId: string; count: number });
  const latest = await findLatestOfPairs(engine, pairs);
  return pairs.map((pair, at) =>
    toKeyedPair({ ...pair, total: pair.count, key: rows[at]!['key']!, latest: latest.get(toPairKey(pair)) ?? '' }),
  );
}

function toPairKey({ fromId, toId }: CypherRow): string {
  return `${String(fromId)} ${String(toId)}`;
}

function toKeyedPair({ fromId, toId, total, latest, key }: CypherRow): KeyedPair {
  const row = { speakerId: String(fromId), aboutId: String(toId), count: Number(total) };
  return { key: String(key), row: { ...row, latestId: toStatementId(latest) } };
}

// A sort key may stand before the statement's id.
function toStatementId(latest: CypherValue | undefined): string {
  return String(latest).split(' ').at(-1) ?? '';
}

// Whether nothing but one speaker, or one subject, or both are asked for.
function isCounted({ speakerIds, aboutIds, ...rest }: StatementFilter): boolean {
  return Object.keys(rest).length === 0 && (speakerIds?.length ?? 1) === 1 && (aboutIds?.length ?? 1) === 1;
}

function toCountedQuery({ speakerIds, aboutIds }: StatementFilter, tags: readonly string[] = []) {
  const fromId = speakerIds?.[0];
  const toId = aboutIds?.[0];
  const ends = fromId === undefined ? { toId } : { fromId, onlyToId: toId };
  return {
    parameters: keepGiven(ends),
    tags: fromId === undefined && toId === undefined ? [...tags, 'all'] : tags,
  };
}

function toPairQuery(filter: StatementFilter, tag: string) {
  const { parameters, tags } = toStatementQuery(filter);
  return { parameters: { ...parameters, ...keepGiven({ pairAboutIds: filter.aboutIds }) }, tags: [...tags, tag] };
}

import type { CypherEngine, CypherRow, CypherValue } from './CypherEngine.js';
import { runCount, runQuery } from './runQuery.js';
import { ANY_DATE, toLowerBound, toUpperBound } from './sortKeys.js';
import type { Page, PageRequest, StatementFilter, StatementOrder, StatementRow } from './Store.js';
import type { KeyRange } from './toPage.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { toStatementRow } from './toRows.js';

type Parameters = Record<string, CypherValue>;

/** Where a query begins: a line of findStatements.cypher, with what its order is named by. */
interface Start {
  readonly tags: readonly string[];
  readonly parameters: Parameters;
  /** Filters that the start has already fulfilled. */
  readonly done: readonly (keyof StatementFilter)[];
}

/** Given an engine, a filter, an order and a page, returns the page of statements: one query for ids, one for cards. */
export async function findStatements(
  engine: CypherEngine,
  filter: StatementFilter,
  { order, page }: { order: StatementOrder; page: PageRequest },
): Promise<Page<StatementRow>> {
  const range = toKeyRange(page, { descending: order === 'SAID_AT_DESC' });
  const start = chooseStart(filter);
  const parameters = {
    ...start.parameters,
    ...toConditions(filter, start),
    ...toBounds(order, range),
    limit: range.limit,
  };
  const tags = [...start.tags, ...toNestedTag(filter), toOrderTag(order, range)];
  const keys = await runQuery(engine, 'findStatements', { parameters, tags });
  const rows = await findStatementsByIds(
    engine,
    keys.map(({ id }) => String(id)),
  );
  return toPage(joinKeys(keys, rows), page);
}

/** Given an engine and a filter, returns how many statements pass it. */
export async function countStatements(engine: CypherEngine, filter: StatementFilter): Promise<number> {
  const start = chooseStart(filter);
  const parameters = { ...start.parameters, ...toConditions(filter, start) };
  return runCount(engine, 'findStatements', { parameters, tags: [...start.tags, ...toNestedTag(filter)] });
}

/** Given an engine and ids of statements, returns those there are, by id. */
export async function findStatementsByIds(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<Map<string, StatementRow>> {
  if (ids.length === 0) return new Map();
  const rows = await runQuery(engine, 'findStatementCards', { parameters: { ids: [...new Set(ids)] } });
  return new Map(rows.map(toStatementRow).map((row) => [row.id, row]));
}

// A statement that another writer took away between the two queries is left out.
function joinKeys(
  keys: readonly CypherRow[],
  rows: ReadonlyMap<string, StatementRow>,
): { key: string; row: StatementRow }[] {
  return keys.flatMap(({ id, key }) => {
    const row = rows.get(String(id));
    return row === undefined ? [] : [{ key: String(key), row }];
  });
}

// The narrowest first.
function chooseStart(filter: StatementFilter): Start {
  const { ids, articleIds, withinIds, speakerIds, aboutIds, addresseeIds, viaIds } = filter;
  const [speakerId, aboutId] = [getOnly(speakerIds), getOnly(aboutIds)];
  if (ids !== undefined) return startAt({ ids }, ['ids']);
  if (withinIds !== undefined) return startAt({ withinIds }, ['withinIds']);
  if (articleIds !== undefined) return startAt({ articleIds }, ['articleIds']);
  if (speakerId !== undefined && aboutId !== undefined) {
    return startAt({ pairSpeakerId: speakerId, pairAboutId: aboutId }, ['speakerIds', 'aboutIds']);
  }
  if (aboutId !== undefined && speakerIds === undefined) return startAt({ aboutId }, ['aboutIds']);
  if (speakerId !== undefined) return startAt({ speakerId }, ['speakerIds']);
  if (speakerIds !== undefined) return startAt({ speakerIds }, ['speakerIds']);
  if (addresseeIds !== undefined) return startAt({ addresseeIds }, ['addresseeIds']);
  if (viaIds !== undefined) return startAt({ viaIds }, ['viaIds']);
  if (aboutIds !== undefined) return startAt({ aboutIds }, ['aboutIds']);
  return { tags: ['all'], parameters: {}, done: [] };
}

function startAt(parameters: Readonly<Record<string, string | readonly string[]>>, done: Start['done']): Start {
  const unique = Object.entries(parameters).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : [...new Set(value)],
  ]);
  return { tags: [], parameters: Object.fromEntries(unique) as Parameters, done };
}

function getOnly(ids: readonly string[] | undefined): string | undefined {
  return ids?.length === 1 ? ids[0] : undefined;
}

function toConditions(filter: StatementFilter, { done }: Start): Parameters {
  const unlessDone = (key: keyof StatementFilter): CypherValue | undefined =>
    done.includes(key) ? undefined : (filter[key] as CypherValue | undefined);
  return keepGiven({
    onlyIds: unlessDone('ids'),
    onlyArticleIds: unlessDone('articleIds'),
    onlySpeakerIds: unlessDone('speakerIds'),
    onlyViaIds: unlessDone('viaIds'),
    onlyWithinIds: unlessDone('withinIds'),
    onlyAboutIds: unlessDone('aboutIds'),
    onlyAddresseeIds: unlessDone('addresseeIds'),
    kinds: filter.kinds,
    polarities: filter.polarities,
    outlets: filter.outlets,
    cues: filter.cues?.map((cue) => cue.toLowerCase()),
    roleContains: filter.roleContains?.toLowerCase(),
    textContains: filter.textContains?.toLowerCase(),
    minConfidence: filter.minConfidence,
    ...toDates(filter),
  });
}

/** Given a filter by dates, returns the bounds of sort keys; a bound on one side leaves out what has no date. */
export function toDates({ from, to }: { from?: string; to?: string }): { from?: string; to?: string } {
  if (to === undefined) return from === undefined ? {} : { from: toLowerBound(from) };
  return { from: from === undefined ? ANY_DATE : toLowerBound(from), to: toUpperBound(to) };
}

function toNestedTag({ nested }: StatementFilter): string[] {
  if (nested === undefined) return [];
  return [nested ? 'nested' : 'outermost'];
}

function toBounds(order: StatementOrder, { above, below }: KeyRange): Parameters {
  return order === 'TEXT_ORDER' ? keepGiven({ aboveText: above, belowText: below }) : keepGiven({ above, below });
}

function toOrderTag(order: StatementOrder, { descending }: KeyRange): string {
  if (order === 'TEXT_ORDER') return descending ? 'textOrderBack' : 'textOrder';
  return descending ? 'newest' : 'oldest';
}

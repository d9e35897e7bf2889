import { toPairId } from '../save/pairs.js';
import type { Start } from './chooseStart.js';
import { chooseStart } from './chooseStart.js';
import type { CypherEngine, CypherValue } from '../engine/CypherEngine.js';
import { runCount, runKnownCount, runPage, runQuery } from './runQuery.js';
import type { StatementCard, StatementDetail, StatementRow } from '../Rows.js';
import type { Page, PageRequest, StatementFilter, StatementLiteral, StatementOrder } from '../Store.js';
import { narrowRange } from '../save/sortKeys.js';
import { keepGiven, toKeyRange, toPage } from './toPage.js';
import { STATEMENT_DETAILS, toStatementCard, toStatementRow } from './toRows.js';

type Parameters = Record<string, CypherValue>;
type Bounds = { readonly above: string | null; readonly below: string | null };

interface Wanted {
  readonly order: StatementOrder;
  readonly page: PageRequest;
  readonly details: readonly StatementDetail[];
}

/** Given an engine, a filter, an order and a page, returns the page of statements with all their details. */
export async function findStatements(
  engine: CypherEngine,
  filter: StatementFilter,
  wanted: Omit<Wanted, 'details'>,
): Promise<Page<StatementRow>> {
  const page = await findStatementCards(engine, filter, { ...wanted, details: STATEMENT_DETAILS });
  return page as Page<StatementRow>;
}

/** Given the same and which details to read, returns the page with these alone. */
export async function findStatementCards(
  engine: CypherEngine,
  filter: StatementFilter,
  { order, page, details }: Wanted,
): Promise<Page<StatementCard>> {
  const range = toKeyRange(page, { descending: order === 'SAID_AT_DESC' });
  const start = chooseStart(filter);
  const bounds = order === 'TEXT_ORDER' ? toTextBounds(filter, range) : toTimeBounds(start, narrowRange(range, filter));
  const rows = await runPage(engine, 'findStatements', {
    parameters: { ...start.parameters, ...toConditions(filter, start), ...bounds, limit: range.limit },
    tags: [...toTags(filter, start), toOrderTag(order, start, range.descending)],
    cards: 'findStatementCards',
    columns: details,
  });
  return toPage(
    rows.map((row) => ({ key: String(row['key']), row: toStatementCard(row, details) })),
    page,
  );
}

/** Given an engine and a filter, returns how many statements pass it. The totals that matter most are kept, not counted. */
export async function countStatements(engine: CypherEngine, filter: StatementFilter): Promise<number> {
  const start = chooseStart(filter);
  const conditions = { ...toConditions(filter, start), ...toTextBounds(filter, { above: null, below: null }) };
  if (Object.keys(conditions).length > 0 || filter.nested !== undefined || start.order === 'none') {
    return runCount(engine, 'findStatements', toStatementQuery(filter));
  }
  if (start.order === 'all') return runKnownCount(engine, { parameters: {}, tags: ['statements'] });
  return runKnownCount(engine, { parameters: toKnown(start) });
}

/** Given a filter, returns the parameters and tags that make findStatements.cypher pass the statements it wants, in no order. */
export function toStatementQuery(filter: StatementFilter): { parameters: Parameters; tags: string[] } {
  const start = chooseStart(filter);
  const bounds = toTextBounds(filter, { above: null, below: null });
  return {
    parameters: { ...start.parameters, ...toConditions(filter, start), ...bounds },
    tags: toTags(filter, start),
  };
}

/** Given an engine and ids of statements, returns those there are, by id. */
export async function findStatementsByIds(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<Map<string, StatementRow>> {
  if (ids.length === 0) return new Map();
  const rows = await runQuery(engine, 'findStatementCards', {
    parameters: { ids: [...new Set(ids)] },
    tags: ['byId', ...STATEMENT_DETAILS],
  });
  return new Map(rows.map(toStatementRow).map((row) => [row.id, row]));
}

function toKnown({ order, parameters }: Start): Parameters {
  const { pairSpeakerId, pairAboutId } = parameters;
  return order === 'pair' ? { pairId: toPairId(String(pairSpeakerId), String(pairAboutId)) } : { ...parameters };
}

function toConditions(filter: StatementFilter, { done }: Start): Parameters {
  const unlessDone = (key: Start['done'][number]): CypherValue | undefined =>
    done.includes(key) ? undefined : filter[key];
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
    tenses: filter.tenses,
    certainties: filter.certainties,
    outlets: filter.outlets,
    cues: filter.cues?.map((cue) => cue.toLowerCase()),
    roleContains: filter.roleContains?.toLowerCase(),
    textContains: filter.textContains?.toLowerCase(),
    minConfidence: filter.minConfidence,
    relationKinds: filter.relationKinds,
    stances: filter.stances,
    clauses: filter.clauses?.map((clause) => clause.map(toLiteral)),
  });
}

// As findStatements.cypher compares them: a condition that is not given is null there.
function toLiteral({ wanted, conditions }: StatementLiteral): CypherValue {
  const { from, to, cues, roleContains, textContains, ...others } = conditions;
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return keepGiven({
    ...others,
    wanted,
    cues: cues?.map((cue) => cue.toLowerCase()),
    roleContains: roleContains?.toLowerCase(),
    textContains: textContains?.toLowerCase(),
    ...narrowRange({ above: null, below: null }, dates),
  });
}

// In text order the cursor is one key and the dates are another.
function toTextBounds(filter: StatementFilter, range: Bounds): Parameters {
  const dates = narrowRange({ above: null, below: null }, filter);
  return keepGiven({ aboveText: range.above, belowText: range.below, ...dates });
}

// The key stands on the statement and, for what is about one entity, on the edge, where the index is.
function toTimeBounds({ order }: Start, { above, below }: Bounds): Parameters {
  const onEdge = order === 'about' || order === 'pair';
  return keepGiven(onEdge ? { aboveAbout: above, belowAbout: below } : { above, below });
}

function toTags({ nested, clauses }: StatementFilter, { order }: Start): string[] {
  const nesting = nested === undefined ? [] : [nested ? 'nested' : 'outermost'];
  const tags = clauses === undefined ? nesting : [...nesting, 'clauses'];
  return order === 'all' || order === 'speaker' ? [order, ...tags] : tags;
}

function toOrderTag(order: StatementOrder, start: Start, descending: boolean): string {
  if (order === 'TEXT_ORDER') return descending ? 'textOrderBack' : 'textOrder';
  if (start.order === 'all' || start.order === 'none') return descending ? 'newest' : 'oldest';
  return `${start.order}${descending ? 'Newest' : 'Oldest'}`;
}

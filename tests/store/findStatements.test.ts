import fc from 'fast-check';

import type { ArticleGraph, StatementNode } from '../../src/graph/ArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import type { StatementFilter, StatementOrder, Store } from '../../src/store/Store.js';
import { engines } from '../helpers/engines.js';
import { listGold, readGold } from '../helpers/readGold.js';
import { recordQueries } from '../helpers/recordQueries.js';

const ORDERS: readonly StatementOrder[] = ['SAID_AT_DESC', 'SAID_AT_ASC', 'TEXT_ORDER'];

describe.each(engines)('findStatements() on $name', ({ name, open }) => {
  let recorded: ReturnType<typeof recordQueries>;
  let store: Store;
  let filters: StatementFilter[];

  beforeAll(async () => {
    recorded = recordQueries(await open());
    store = createStore(recorded.engine);
    for (const name of [...listGold().slice(0, 6), 'envoy-recalled']) await store.saveArticle(readGold(name));
    const [first, second] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(
      ({ row }) => row.id,
    );
    filters = [
      {},
      { speakerIds: [first!] },
      { aboutIds: [first!] },
      { speakerIds: [first!], aboutIds: [second!] },
      { speakerIds: [first!, second!] },
      { aboutIds: [first!], kinds: ['DIRECT'] },
      { from: '2026-03-02', to: '2026-03-05' },
    ];
  }, 120_000);
  afterAll(() => store.close());

  test('gives the same list in pages of any size, forward and backward', async () => {
    const request = fc.record({
      filter: fc.nat(6),
      order: fc.constantFrom(...ORDERS),
      limit: fc.integer({ min: 1, max: 40 }),
      backward: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ filter, order, limit, backward }) => {
        const whole = await store.findStatements(filters[filter]!, order, { limit: 1000 });
        const keys = await walk(store, { filter: filters[filter]!, order, limit, backward });
        expect(keys).toEqual(whole.rows.map(({ key }) => key));
        expect(await store.countStatements(filters[filter]!)).toBe(keys.length);
      }),
      { numRuns: 15 },
    );
  });

  test('keeps its place when an article comes in between two pages', async () => {
    const first = await store.findStatements({}, 'SAID_AT_DESC', { limit: 5 });
    const after = first.rows[4]!.key;
    const before = await store.findStatements({}, 'SAID_AT_DESC', { limit: 5, after });
    await store.saveArticle(toDated('newer', '2030-01-01'));
    expect(await store.findStatements({}, 'SAID_AT_DESC', { limit: 5, after })).toEqual(before);
    await store.removeArticle('newer');
  });

  // A page of the whole store takes the embedded engine two: the ids, then what is shown of them.
  test('takes one query for a page however long, and one for a total', async () => {
    const most = name === 'embedded' ? 2 : 1;
    for (const filter of filters) {
      for (const limit of [1, 10, 100]) {
        recorded.reads.length = 0;
        await store.findStatements(filter, 'SAID_AT_DESC', { limit });
        expect(recorded.reads.length).toBeLessThanOrEqual(most);
      }
      recorded.reads.length = 0;
      await store.countStatements(filter);
      expect(recorded.reads).toHaveLength(1);
    }
    expect(recorded.reads.every(({ text }) => !/\bSKIP\b/i.test(text))).toBe(true);
  });

  test('gives each statement with all that its card shows', async () => {
    const gold = readGold('envoy-recalled');
    const article = (await store.findArticle('envoy-recalled'))!;
    const { rows } = await store.findStatements({ articleIds: [article.id] }, 'TEXT_ORDER', { limit: 100 });
    expect(rows).toHaveLength(gold.statements.length);
    for (const { row } of rows) {
      const wanted = gold.statements.find(({ content }) => content.join() === row.spans.join())!;
      expect(row).toMatchObject(toExpected(wanted, gold));
      expect(row.about.map(({ name }) => name)).toEqual(toNames(wanted.about, gold));
      expect(row.addressees.map(({ name }) => name)).toEqual(toNames(wanted.addressee, gold));
    }
  });
});

describe.each(engines)('dates on $name', ({ open }) => {
  let engine: CypherEngine;
  let store: Store;

  beforeAll(async () => {
    engine = await open();
    store = createStore(engine);
    const dates = ['2025-07-03', '2025-07-03T10:00', '2025-07-03T12:30:00+03:00', '2025-07-04', undefined];
    for (const [at, date] of dates.entries()) await store.saveArticle(toDated(`a${at}`, date));
  });
  afterAll(() => engine.close());

  test.each<[filter: StatementFilter, expected: string[]]>([
    [{}, ['a3', 'a1', 'a2', 'a0', 'a4']],
    [{ from: '2025-07-04' }, ['a3']],
    [{ to: '2025-07-03' }, ['a1', 'a2', 'a0']],
    [{ from: '2025-07-03', to: '2025-07-03' }, ['a1', 'a2', 'a0']],
    [{ from: '2025-07-03T09:45:00Z' }, ['a3', 'a1']],
    [{ to: '2025-07-03T09:30:00Z' }, ['a2', 'a0']],
    [{ from: '2024-01-01', to: '2024-12-31' }, []],
  ])('a filter of %j finds newest first %j', async (filter, expected) => {
    const { rows } = await store.findStatements(filter, 'SAID_AT_DESC', { limit: 10 });
    expect(rows.map(({ row }) => row.article.externalId)).toEqual(expected);
    const speakerIds = [rows[0]?.row.speaker?.id ?? 'none'];
    expect(await store.countStatements({ ...filter, speakerIds })).toBe(expected.length);
    const about = await store.findStatements({ ...filter, aboutIds: speakerIds }, 'SAID_AT_ASC', { limit: 10 });
    expect(about.rows.map(({ row }) => row.article.externalId)).toEqual([...expected].reverse());
  });
});

async function walk(
  store: Store,
  {
    filter,
    order,
    limit,
    backward,
  }: { filter: StatementFilter; order: StatementOrder; limit: number; backward: boolean },
): Promise<string[]> {
  const keys: string[] = [];
  for (let end: string | null = null; ;) {
    const cursor = backward ? { before: end, backward } : { after: end };
    const page = await store.findStatements(filter, order, { limit, ...cursor });
    const found = page.rows.map(({ key }) => key);
    if (backward) keys.unshift(...found);
    else keys.push(...found);
    if (!(backward ? page.hasPreviousPage : page.hasNextPage)) return keys;
    end = backward ? found[0]! : found.at(-1)!;
  }
}

function toExpected(statement: StatementNode, { entities, text }: ArticleGraph): object {
  const name = entities.find(({ id }) => id === statement.speaker)?.name;
  return {
    text: statement.content.map(([start, end]) => text.slice(start, end)).join(' '),
    kind: statement.kind,
    polarity: statement.polarity,
    role: statement.role,
    speaker: name === undefined ? null : { name },
    within: statement.within === null ? null : {},
    article: { externalId: 'envoy-recalled', outlet: 'North Coast Press Agency' },
  };
}

function toNames(ids: readonly string[], { entities }: ArticleGraph): (string | undefined)[] {
  return ids.map((id) => entities.find((entity) => entity.id === id)?.name);
}

function toDated(id: string, published?: string): ArticleGraph {
  const text = 'Nora Feldt said Feldt tried.';
  return readArticleGraph({
    id,
    text,
    published,
    entities: [{ id: 'feldt', name: 'Nora Feldt', kind: 'PERSON', mentions: [[0, 10]] }],
    statements: [{ content: [[16, 27]], cue: [11, 15], speaker: 'feldt', about: ['feldt'] }],
  });
}

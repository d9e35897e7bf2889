import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import type { PageRequest, Store } from '../../src/store/Store.js';
import { createGrownGraphs } from '../helpers/createGrownGraphs.js';
import { engines } from '../helpers/engines.js';
import { freeClock, holdClock } from '../helpers/holdClock.js';

const [ONE, TWO, THREE] = createGrownGraphs(3) as [ArticleGraph, ArticleGraph, ArticleGraph];
const MORNING = '2026-05-01T08:00:00.000Z';
const NOON = '2026-05-01T12:00:00.000Z';
const NIGHT = '2026-05-01T22:00:00.000Z';

describe.each(engines)('articles by when they were loaded on $name', ({ open }) => {
  let engine: CypherEngine;
  let store: Store;

  beforeEach(async () => {
    engine = await open();
    store = createStore(engine);
    holdClock(NOON);
    await store.saveArticle(TWO);
    holdClock(MORNING);
    await store.saveArticles([ONE]);
  });
  afterEach(async () => {
    freeClock();
    await store.close();
  });

  const list = async (page: PageRequest = { limit: 10 }, filter = {}): Promise<[string, string | null][]> => {
    const { rows } = await store.findArticles(filter, 'LOADED_AT_DESC', page);
    return rows.map(({ row }) => [row.externalId, row.loadedAt]);
  };

  test('come last loaded first, whatever their dates', async () => {
    expect(await list()).toEqual([
      [TWO.id, NOON],
      [ONE.id, MORNING],
    ]);
  });

  test('have it in the store alone, not in the graphs that are exported', async () => {
    const { rows } = await store.findArticles({}, 'LOADED_AT_DESC', { limit: 1 });
    const [graph] = await store.findArticleGraphs([rows[0]!.row.id]);
    expect(graph).toMatchObject({ id: TWO.id, title: TWO.title });
    expect(graph).not.toHaveProperty('loadedAt');
  });

  test('keep their time when they come again, and have a new one with other content', async () => {
    holdClock(NIGHT);
    await store.saveArticle(TWO);
    await store.saveArticles([ONE, THREE]);
    expect(await list()).toEqual([
      [THREE.id, NIGHT],
      [TWO.id, NOON],
      [ONE.id, MORNING],
    ]);
    expect((await store.saveArticle({ ...ONE, title: 'Corrected' })).outcome).toBe('REPLACED');
    expect(Object.fromEntries(await list())).toEqual({ [THREE.id]: NIGHT, [ONE.id]: NIGHT, [TWO.id]: NOON });
  });

  test('keep their time through a merge and its end', async () => {
    const before = await list();
    const [keep, gone] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(({ row }) => row.id);
    holdClock(NIGHT);
    await store.mergeEntities({ keepId: keep!, otherId: gone!, at: NIGHT, by: 'a test', note: null });
    expect(await list()).toEqual(before);
    await store.unmergeEntity(keep!);
    expect(await list()).toEqual(before);
  });

  test('are paged in that order, forward and back, all and those that mention somebody', async () => {
    holdClock(NIGHT);
    await store.saveArticle(THREE);
    const [
      {
        row: { id },
      },
    ] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 1 })).rows as [never];
    for (const filter of [{}, { mentionsIds: [id] }, { from: '2025-01-01' }]) {
      const first = await store.findArticles(filter, 'LOADED_AT_DESC', { limit: 2 });
      expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const after = first.rows[1]!.key;
      const rest = await store.findArticles(filter, 'LOADED_AT_DESC', { limit: 2, after });
      const found = [...first.rows, ...rest.rows].map(({ row }) => row.externalId);
      expect(found).toEqual([THREE.id, TWO.id, ONE.id]);
      const back = await store.findArticles(filter, 'LOADED_AT_DESC', { limit: 5, backward: true, before: after });
      expect(back.rows.map(({ row }) => row.externalId)).toEqual([THREE.id]);
    }
    const [ofOne] = await store.findArticlesOf([id], 'LOADED_AT_DESC', { limit: 2 });
    expect(ofOne!.rows.map(({ row }) => row.loadedAt)).toEqual([NIGHT, NOON]);
    const [others] = await store.findArticlesOf([id], 'LOADED_AT_DESC', { limit: 2, after: ofOne!.rows[1]!.key });
    expect(others!.rows.map(({ row }) => row.loadedAt)).toEqual([MORNING]);
  });

  test('of a store made before that was kept come last', async () => {
    const forget = [
      `MATCH (a:Article {externalId: '${TWO.id}'}) REMOVE a.loadedAt, a.loadedKey`,
      'MATCH (v:SchemaVersion {number: 6}) DELETE v',
    ];
    await engine.write(forget.map((text) => ({ text, parameters: {} })));
    await engine.migrate();
    expect(await list()).toEqual([
      [ONE.id, MORNING],
      [TWO.id, null],
    ]);
  });
});

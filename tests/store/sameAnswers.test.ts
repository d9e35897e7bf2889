import { STATEMENT_DETAILS } from '../../src/store/find/toRows.js';
import { createStore } from '../../src/store/createStore.js';
import type { PageRequest, Store } from '../../src/store/Store.js';
import { engines } from '../helpers/engines.js';
import { freeClock, holdClock } from '../helpers/holdClock.js';
import { listGold, readGold } from '../helpers/readGold.js';

const [embedded, neo4j] = engines;
const both = neo4j === undefined ? describe.skip : describe;
const PAGES: readonly PageRequest[] = [{ limit: 5 }, { limit: 7, backward: true }, { limit: 100 }];

both('the two engines', () => {
  let stores: Store[];

  beforeAll(async () => {
    holdClock('2026-05-01');
    stores = await Promise.all([embedded!, neo4j!].map(async ({ open }) => createStore(await open())));
    for (const name of listGold()) for (const store of stores) await store.saveArticle(readGold(name));
  }, 300_000);
  afterAll(async () => {
    freeClock();
    await Promise.all(stores.map((store) => store.close()));
  });

  const expectSame = async (ask: (store: Store) => Promise<unknown>): Promise<void> => {
    const [first, second] = await Promise.all(stores.map(ask));
    expect(first).toEqual(second);
    expect(first).not.toEqual([]);
  };
  const findId = async (name: string): Promise<string> => (await stores[0]!.findEntitiesByName(name))[0]!.id;

  test.each(['Brandt', 'velmar', 'Nora Feldt', 'treaty', 'JSC', 'the letter'])(
    'find %s by name alike',
    async (name) => {
      await expectSame((store) => store.findEntitiesByName(name));
    },
  );

  test('page all statements alike, in every order', async () => {
    for (const page of PAGES) {
      await expectSame((store) => store.findStatements({}, 'SAID_AT_DESC', page));
      await expectSame((store) => store.findStatements({}, 'SAID_AT_ASC', page));
      await expectSame((store) => store.findStatements({}, 'TEXT_ORDER', page));
      await expectSame((store) => store.findStatementCards({}, 'SAID_AT_DESC', page, ['via', 'source']));
    }
  });

  test.each([[], ...STATEMENT_DETAILS.map((detail) => [detail]), STATEMENT_DETAILS])(
    'show on a card what the whole statement has, with %p',
    async (...details) => {
      for (const store of stores) {
        const [whole, cards] = await Promise.all([
          store.findStatements({}, 'SAID_AT_DESC', { limit: 100 }),
          store.findStatementCards({}, 'SAID_AT_DESC', { limit: 100 }, details),
        ]);
        expect(cards.rows).toHaveLength(100);
        expect(whole.rows).toMatchObject(cards.rows);
        expect('cue' in cards.rows[0]!.row).toBe(details.includes('manner'));
      }
    },
  );

  test('filter statements alike', async () => {
    const [brandt, velmar, emrick] = [await findId('Brandt'), await findId('Velmar'), await findId('Emrick')];
    const { rows } = await stores[0]!.findStatements({ nested: true }, 'SAID_AT_DESC', { limit: 3 });
    const filters = [
      { speakerIds: [brandt] },
      { aboutIds: [velmar] },
      { speakerIds: [brandt], aboutIds: [velmar] },
      { speakerIds: [brandt, emrick] },
      { aboutIds: [brandt, velmar] },
      { speakerIds: [brandt, emrick], aboutIds: [velmar, brandt] },
      { addresseeIds: [brandt] },
      { viaIds: [await findId('Velpress')] },
      { withinIds: rows.map(({ row }) => row.within!.id) },
      { kinds: ['DIRECT', 'MIXED'] as const, polarities: ['DENIED'] as const },
      { cues: ['said', 'told'], nested: false },
      { roleContains: 'MINISTER' },
      { textContains: 'treaty', from: '2026-03-01', to: '2026-03-31' },
      { to: '2026-03-03' },
      { outlets: ['North Coast Press Agency'], nested: true },
      { ids: rows.map(({ row }) => row.id) },
      { minConfidence: 0.5 },
    ];
    for (const filter of filters) {
      await expectSame((store) => store.findStatements(filter, 'SAID_AT_DESC', { limit: 10 }));
      await expectSame((store) => store.findStatements(filter, 'TEXT_ORDER', { limit: 3, backward: true }));
      await expectSame((store) => store.countStatements(filter));
    }
  });

  test('page entities, articles and relations alike', async () => {
    const brandt = await findId('Brandt');
    for (const page of PAGES) {
      await expectSame((store) => store.findEntities({}, 'NAME_ASC', page));
      await expectSame((store) => store.findEntities({ kinds: ['PERSON'] }, 'STATEMENTS_DESC', page));
      await expectSame((store) => store.findEntities({ nameContains: 'brán' }, 'NAME_ASC', page));
      await expectSame((store) => store.findArticles({}, 'PUBLISHED_AT_DESC', page));
      await expectSame((store) => store.findArticles({}, 'LOADED_AT_DESC', page));
      await expectSame((store) =>
        store.findArticles({ mentionsIds: [brandt], from: '2026-03-03' }, 'PUBLISHED_AT_ASC', page),
      );
      await expectSame((store) => store.findRelations({}, page));
      await expectSame((store) => store.findRelations({ entityIds: [brandt] }, page));
      await expectSame((store) => store.findRelations({ subjectIds: [brandt], kinds: ['HOLDS_POSITION'] }, page));
      await expectSame((store) => store.findRelations({ objectIds: [brandt] }, page));
    }
    await expectSame((store) => store.countEntities({ nameContains: 'feldt' }));
    await expectSame((store) => store.countArticles({ titleContains: 'envoy' }));
    await expectSame((store) => store.countRelations({ entityIds: [brandt] }));
  });

  test('give nodes, chains, contained statements and mentions alike', async () => {
    const article = (await stores[0]!.findArticle('envoy-recalled'))!;
    const statements = await stores[0]!.findStatements({ articleIds: [article.id] }, 'TEXT_ORDER', { limit: 100 });
    const ids = statements.rows.map(({ row }) => row.id);
    const relations = await stores[0]!.findRelations({}, { limit: 3 });
    const nodes = [...ids.slice(0, 3), article.id, await findId('Brandt'), relations.rows[0]!.row.id, 'snone', 'x'];
    await expectSame((store) => store.findArticle(article.url!));
    await expectSame((store) => store.findNodes(nodes));
    await expectSame((store) => store.findChains(ids, STATEMENT_DETAILS));
    await expectSame((store) => store.findContained(ids, STATEMENT_DETAILS));
    await expectSame((store) => store.findMentions(article.id, { limit: 10 }));
    await expectSame((store) => store.findMentions(article.id, { limit: 10, backward: true }));
    await expectSame((store) => store.countMentions(article.id));
  });

  test('draw the same graphs', async () => {
    const brandt = await findId('Brandt');
    await expectSame((store) => store.findGraph({ depth: 1, maxNodes: 30 }));
    await expectSame((store) => store.findGraph({ aroundId: brandt, depth: 1, maxNodes: 15 }));
    await expectSame((store) => store.findGraph({ aroundId: brandt, depth: 2, maxNodes: 50 }));
    const filter = { from: '2026-03-02', to: '2026-03-08' };
    await expectSame((store) => store.findGraph({ depth: 1, maxNodes: 300, filter, addressed: true }));
    await expectSame((store) => store.findGraph({ aroundId: brandt, depth: 1, maxNodes: 15, filter, addressed: true }));
  });

  test('count pairs and find their latest statements alike', async () => {
    const brandt = await findId('Brandt');
    for (const page of PAGES)
      for (const filter of [{}, { speakerIds: [brandt] }, { aboutIds: [brandt] }, { outlets: ['Eskerhaven Gazette'] }])
        await expectSame((store) => store.findPairs(filter, page));
    const { rows } = await stores[0]!.findPairs({}, { limit: 20 });
    const pairs = rows.map(({ row }) => ({ fromId: row.speaker.id, toId: row.about.id }));
    await expectSame((store) => store.findLatestOfPairs([...pairs, { fromId: 'enone', toId: brandt }]));
  });

  test('find the same ways between all that are best known', async () => {
    const { rows } = await stores[0]!.findEntities({}, 'STATEMENTS_DESC', { limit: 12 });
    const ids = rows.map(({ row }) => row.id);
    for (const fromId of ids)
      for (const toId of ids)
        for (const maxLength of [2, 12]) await expectSame((store) => store.findPath({ fromId, toId, maxLength }));
  });

  test.each([
    'treaty',
    'aircraft engines',
    'Brandt',
    'piracy on paper',
    'the',
    'no such word: xyzzy',
    'AND (treaty* OR "x',
  ])('search %s to the same hits, in whatever order', async (text) => {
    const results = await Promise.all(stores.map((store) => store.search(text, { limit: 1000 }, [])));
    const [first, second] = results.map(({ hits }) => hits.map(({ node }) => node.row.id).sort());
    expect(first).toEqual(second);
    for (const store of stores) expect(await store.countHits(text)).toEqual({ count: first!.length, isExact: true });
  });
});

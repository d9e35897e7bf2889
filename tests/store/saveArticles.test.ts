import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import type { Store } from '../../src/store/Store.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines, neo4jAccess } from '../helpers/engines.js';
import { readGold } from '../helpers/readGold.js';
import { runHearsay } from '../helpers/runHearsay.js';

// These share people, places and outlets.
const NAMES = ['envoy-recalled', 'east-quay-closed', 'feldt-against-feldt', 'presidents-call', 'engines-report'];
const GRAPHS = NAMES.map(readGold);
const [ENVOY, QUAY, FELDT] = GRAPHS as [ArticleGraph, ArticleGraph, ArticleGraph];
const BROKEN = { ...QUAY, id: 'broken', text: '' };

describe.each(engines)('saveArticles() on $name', ({ open }) => {
  let engine: CypherEngine;
  let store: Store;

  beforeAll(async () => {
    engine = await open();
    store = createStore(engine);
  });
  afterEach(async () => {
    for (const { id } of GRAPHS) await store.removeArticle(id);
  });
  afterAll(() => engine.close());

  async function dumpOneByOne(graphs: readonly ArticleGraph[]): Promise<string[]> {
    for (const { id } of GRAPHS) await store.removeArticle(id);
    for (const graph of graphs) await store.saveArticle(graph);
    return dumpStore(engine);
  }

  test('comes to the same store as saving one by one', async () => {
    const outcomes = await store.saveArticles(GRAPHS);
    expect(outcomes).toMatchObject(GRAPHS.map(() => ({ outcome: 'ADDED' })));
    const batched = await dumpStore(engine);
    expect(batched).toEqual(await dumpOneByOne(GRAPHS));
  });

  test('counts as a recount does', async () => {
    await store.saveArticles([ENVOY, FELDT]);
    await store.saveArticles(GRAPHS);
    const counted = await engine.read(
      'MATCH (e:Entity) RETURN e.id AS id, e.saidCount AS said, e.aboutCount AS about, e.articleCount AS articles ORDER BY id',
    );
    const recounted = await engine.read(
      `MATCH (e:Entity) RETURN e.id AS id, COUNT { (e)-[:SAID]->() } AS said, COUNT { (e)<-[:ABOUT]-() } AS about,
       COUNT { (e)<-[:MENTIONS]-() } AS articles ORDER BY id`,
    );
    expect(counted).toEqual(recounted);
    const pairs = await engine.read('MATCH (p:Pair) RETURN p.id AS id, p.count AS count ORDER BY id');
    const talks = await engine.read(
      'MATCH ()-[r:ABOUT]->() WHERE r.pairId IS NOT NULL RETURN r.pairId AS id, count(*) AS count ORDER BY id',
    );
    expect(pairs).toEqual(talks);
  });

  test('tells what became of each, in their order, also of one that comes twice', async () => {
    await store.saveArticles([ENVOY, QUAY]);
    const corrected = { ...QUAY, title: 'Corrected' };
    const outcomes = await store.saveArticles([FELDT, ENVOY, corrected, BROKEN, FELDT, { ...FELDT, title: 'Again' }]);
    expect(outcomes.map((item) => ('outcome' in item ? item.outcome : item.code))).toEqual([
      ...['ADDED', 'UNCHANGED', 'REPLACED', 'INVALID_ARTICLE', 'UNCHANGED', 'REPLACED'],
    ]);
    const batched = await dumpStore(engine);
    expect(batched).toEqual(await dumpOneByOne([ENVOY, corrected, { ...FELDT, title: 'Again' }]));
  });

  test('changes nothing when the same articles come again', async () => {
    await store.saveArticles(GRAPHS);
    const before = await dumpStore(engine);
    expect(await store.saveArticles(GRAPHS)).toMatchObject(GRAPHS.map(() => ({ outcome: 'UNCHANGED' })));
    expect(await dumpStore(engine)).toEqual(before);
  });

  test('takes batches at once that have articles in common', async () => {
    const batches = [GRAPHS, GRAPHS.toReversed(), GRAPHS.slice(1)];
    const outcomes = (await Promise.all(batches.map((batch) => store.saveArticles(batch)))).flat();
    expect(outcomes.filter((item) => 'outcome' in item && item.outcome === 'ADDED')).toHaveLength(GRAPHS.length);
    const atOnce = await dumpStore(engine);
    expect(atOnce).toEqual(await dumpOneByOne(GRAPHS));
  });
});

const onNeo4j = neo4jAccess === null ? describe.skip : describe;

onNeo4j('saveArticles() on a Neo4j', () => {
  let engine: CypherEngine;
  let store: Store;

  beforeAll(async () => {
    engine = await engines.find(({ name }) => name === 'neo4j')!.open();
    store = createStore(engine);
  });
  afterEach(() => engine.write([{ text: 'MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n', parameters: {} }]));
  afterAll(() => engine.close());

  test('refuses alone what the database does not take, here a name that is too long for an index once spelled out', async () => {
    const name = `Feldt ${'ﷺ'.repeat(1_500)}`;
    const odd = {
      ...QUAY,
      entities: [...QUAY.entities, { id: 'odd', kind: 'PERSON' as const, name, mentions: [[0, 4]] as const }],
    };
    const outcomes = await store.saveArticles([ENVOY, odd, FELDT]);
    expect(outcomes.map((item) => ('outcome' in item ? item.outcome : item.code))).toEqual([
      ...['ADDED', 'STORE_QUERY', 'ADDED'],
    ]);
    const saved = await dumpStore(engine);
    for (const { id } of [ENVOY, FELDT]) await store.removeArticle(id);
    for (const graph of [ENVOY, FELDT]) await store.saveArticle(graph);
    expect(saved).toEqual(await dumpStore(engine));
  });

  test('four programs that ingest the same articles at once come to the same store as one', async () => {
    const copies = (program: number): ArticleGraph[] =>
      Array.from({ length: 6 }, (_, copy) => GRAPHS.map((graph) => ({ ...graph, id: `${graph.id}-${copy}` })))
        .slice(program % 2)
        .flat();
    const { neo4jUri, username, password } = neo4jAccess!;
    const env = { NEO4J_URI: neo4jUri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const toLines = (graphs: readonly ArticleGraph[]): string =>
      graphs.map((graph) => JSON.stringify(graph)).join('\n');
    const runs = [0, 1, 2, 3].map((program) => runHearsay(['ingest', '-'], { env, input: toLines(copies(program)) }));
    expect((await Promise.all(runs)).map(({ code, stderr }) => ({ code, stderr }))).toMatchObject(
      runs.map(() => ({ code: 0 })),
    );
    const together = await dumpStore(engine);
    for (const { id } of copies(0)) await store.removeArticle(id);
    expect(await dumpStore(engine)).toEqual([]);
    await store.saveArticles(copies(0));
    expect(together).toEqual(await dumpStore(engine));
  }, 120_000);
});

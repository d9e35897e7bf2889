import fc from 'fast-check';

import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import { openEngine } from '../../src/store/openEngine.js';
import type { Store } from '../../src/store/Store.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines, neo4jAccess } from '../helpers/engines.js';
import { readGold } from '../helpers/readGold.js';

// These share people, places and outlets.
const NAMES = ['envoy-recalled', 'east-quay-closed', 'feldt-against-feldt', 'presidents-call', 'engines-report'];
const GRAPHS = NAMES.map(readGold);
const [ENVOY, QUAY] = GRAPHS as [ArticleGraph, ArticleGraph];

describe.each(engines)('saveArticle() on $name', ({ name, open }) => {
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

  test('adds an article and tells its statements in text order', async () => {
    const { outcome, articleId, statementIds, warnings } = await store.saveArticle(ENVOY);
    expect({ outcome, warnings }).toEqual({ outcome: 'ADDED', warnings: [] });
    const { rows } = await store.findStatements({ articleIds: [articleId] }, 'TEXT_ORDER', { limit: 100 });
    expect(rows.map(({ row }) => row.id)).toEqual(statementIds);
    expect(rows.map(({ row }) => row.spans[0]![0])).toEqual(
      [...ENVOY.statements.map(({ content }) => content[0]![0])].sort((a, b) => a - b),
    );
  });

  test('changes nothing when the same article comes again', async () => {
    await store.saveArticle(ENVOY);
    const before = await dumpStore(engine);
    expect((await store.saveArticle(structuredClone(ENVOY))).outcome).toBe('UNCHANGED');
    expect(await dumpStore(engine)).toEqual(before);
  });

  test('replaces exactly what came from an older version', async () => {
    const older = {
      ...ENVOY,
      title: 'Older',
      statements: ENVOY.statements.slice(0, 4),
      relations: [],
      entities: ENVOY.entities,
    };
    await store.saveArticle(QUAY);
    await store.saveArticle(older);
    expect((await store.saveArticle(ENVOY)).outcome).toBe('REPLACED');
    const replaced = await dumpStore(engine);
    await store.removeArticle(QUAY.id);
    await store.removeArticle(ENVOY.id);
    await store.saveArticle(ENVOY);
    await store.saveArticle(QUAY);
    expect(replaced).toEqual(await dumpStore(engine));
  });

  test('leaves after a removal the store as if the article had never come', async () => {
    await store.saveArticle(ENVOY);
    const alone = await dumpStore(engine);
    await store.saveArticle(QUAY);
    expect(await dumpStore(engine)).not.toEqual(alone);
    expect(await store.removeArticle(QUAY.url!)).toBe(true);
    expect(await dumpStore(engine)).toEqual(alone);
    expect(await store.removeArticle(ENVOY.id)).toBe(true);
    expect(await dumpStore(engine)).toEqual([]);
    expect(await store.removeArticle(ENVOY.id)).toBe(false);
  });

  test('comes to the same store in whatever order articles are saved and removed', async () => {
    const step = fc.record({ at: fc.nat(GRAPHS.length - 1), save: fc.boolean() });
    const runs = name === 'neo4j' ? 2 : 8;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        const kept = new Set<number>();
        for (const { at, save } of steps) {
          if (save) await store.saveArticle(GRAPHS[at]!);
          else await store.removeArticle(GRAPHS[at]!.id);
          if (save) kept.add(at);
          else kept.delete(at);
        }
        const reached = await dumpStore(engine);
        for (const { id } of GRAPHS) await store.removeArticle(id);
        expect(await dumpStore(engine)).toEqual([]);
        for (const at of [...kept].sort()) await store.saveArticle(GRAPHS[at]!);
        expect(reached).toEqual(await dumpStore(engine));
        for (const { id } of GRAPHS) await store.removeArticle(id);
      }),
      { numRuns: runs },
    );
  });

  test('takes many writers at once, of the same article and of others', async () => {
    const outcomes = await Promise.all([...GRAPHS, ...GRAPHS].map((graph) => store.saveArticle(graph)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      ...GRAPHS.map(() => 'ADDED'),
      ...GRAPHS.map(() => 'UNCHANGED'),
    ]);
    const atOnce = await dumpStore(engine);
    for (const { id } of GRAPHS) await store.removeArticle(id);
    for (const graph of GRAPHS) await store.saveArticle(graph);
    expect(await dumpStore(engine)).toEqual(atOnce);
  });

  test('gives back any text as it came', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((odd) => `Feldt said: ${odd} "\\' \u0000 \u202E //$x.`);
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const content = [[12, said.length]] as const;
        const statements = [
          { ...ENVOY.statements[0]!, content, cue: null, speakerSpan: null, speaker: null, about: [], addressee: [] },
        ];
        const { articleId } = await store.saveArticle({
          id: 'odd',
          text: said,
          entities: [],
          statements,
          relations: [],
        });
        expect((await store.findArticle('odd'))!.text).toBe(said);
        const { rows } = await store.findStatements({ articleIds: [articleId] }, 'TEXT_ORDER', { limit: 1 });
        expect(rows[0]!.row.text).toBe(said.slice(12));
      }),
      { numRuns: name === 'neo4j' ? 5 : 30 },
    );
    await store.removeArticle('odd');
  });

  test('refuses a graph that breaks the format and saves nothing of it', async () => {
    const [first, ...rest] = ENVOY.statements;
    const broken = { ...ENVOY, statements: [{ ...first!, content: [[5, 1_000_000]] as const }, ...rest] };
    await expect(store.saveArticle(broken)).rejects.toMatchObject({
      code: 'INVALID_ARTICLE',
      path: 'statements[0].content[0]',
    });
    expect(await dumpStore(engine)).toEqual([]);
  });
});

const onNeo4j = neo4jAccess === null ? describe.skip : describe;

onNeo4j('several programs over one Neo4j', () => {
  test('save and correct the same articles at once to the same store as one program alone', async () => {
    const first = await engines.find(({ name }) => name === 'neo4j')!.open();
    const others = await Promise.all([1, 2].map(() => openEngine(neo4jAccess!)));
    const stores = [first, ...others].map(createStore);
    const [alone] = stores as [Store];
    for (const graph of GRAPHS) await alone.saveArticle(graph);
    const wanted = await dumpStore(first);
    for (const { id } of GRAPHS) await alone.removeArticle(id);
    await Promise.all(stores.flatMap((store) => GRAPHS.map((graph) => store.saveArticle(graph))));
    expect(await dumpStore(first)).toEqual(wanted);
    await Promise.all(
      stores.flatMap((store, at) => GRAPHS.map((graph) => store.saveArticle({ ...graph, title: `By ${at}` }))),
    );
    for (const graph of GRAPHS) await alone.saveArticle(graph);
    expect(await dumpStore(first)).toEqual(wanted);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe.each(engines)('entities on $name', ({ open }) => {
  let engine: CypherEngine;
  let store: Store;

  beforeAll(async () => {
    engine = await open();
    store = createStore(engine);
  });
  afterAll(() => engine.close());

  test.each([
    'Donald Trump',
    'donald trump',
    'Mr. Donald Trump',
    'Trump',
    'MR. TRUMP',
    'Trump’s',
    'the Donald',
    'Tŕump',
  ])('are found by %s', async (form) => {
    await store.saveArticle(toArticle('a1', 'Donald Trump', { aliases: ['The Donald'] }));
    await store.saveArticle(toArticle('a2', 'Mr. Donald Trump'));
    const found = await store.findEntitiesByName(form);
    expect(found.map(({ name }) => name)).toEqual(['Donald Trump']);
  });

  test('are called what most articles call them, and lose a name with the last article that uses it', async () => {
    await store.saveArticle(toArticle('a3', 'Donald Trump'));
    const [named] = await store.findEntitiesByName('Trump');
    expect(named).toMatchObject({ name: 'Donald Trump', aliases: ['Mr. Donald Trump', 'The Donald'] });
    await store.removeArticle('a1');
    await store.removeArticle('a3');
    expect(await store.findEntitiesByName('the donald')).toEqual([]);
    expect(await store.findEntitiesByName('trump')).toMatchObject([{ name: 'Mr. Donald Trump', aliases: [] }]);
  });

  test('without a name are of their article alone', async () => {
    await store.saveArticle(toArticle('a4', 'reporters', { kind: 'GROUP' }));
    await store.saveArticle(toArticle('a5', 'reporters', { kind: 'GROUP' }));
    expect(await store.findEntitiesByName('reporters')).toHaveLength(2);
  });
});

function toArticle(id: string, name: string, more: object = {}): ArticleGraph {
  const text = `${name} spoke.`;
  const entity = { id: 'e1', name, kind: 'PERSON' as const, mentions: [[0, name.length]] as const, ...more };
  return { id, text, entities: [entity], statements: [], relations: [] };
}

import neo4j from 'neo4j-driver';
import type { ProfiledPlan } from 'neo4j-driver';

import { createOperationRunner } from '../../src/graphql/runOperation.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import { toNeo4jParameters } from '../../src/store/engine/toNeo4jParameters.js';
import type { Store } from '../../src/store/Store.js';
import { readOperation } from '../graphql/helpers/createTestApi.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { createGrownGraphs } from '../helpers/createGrownGraphs.js';
import { engines, neo4jAccess } from '../helpers/engines.js';
import type { RecordedQuery } from '../helpers/recordQueries.js';
import { recordQueries } from '../helpers/recordQueries.js';

const onNeo4j = neo4jAccess === null ? describe.skip : describe;
const [FEW, MANY] = [150, 1_500];
const AT_ONCE = 150;
/** What grows, and by how many hits at most, from 1,500 statements to 15,000. */
const GROWING: Readonly<Record<string, number>> = {
  // The outlets are read from an index of all articles, one hit each.
  ask: MANY - FEW,
  // The links that it draws, up to one of each two nodes.
  graph: 60,
  // What it counts: an index is read, one hit a statement.
  timeline: 2_500,
};
// What the start page lists.
const LOADED_LAST =
  '{ articles(first: 10, orderBy: LOADED_AT_DESC) { totalCount nodes { id title outlet loadedAt } } }';

/** A title, an operation (its text, or its file in the contract), and its variables. */
type Measured = readonly [title: string, operation: string, variables: Record<string, unknown>];

onNeo4j('database hits on Neo4j', () => {
  let engine: CypherEngine;
  let recorded: ReturnType<typeof recordQueries>;
  let store: Store;
  let run: ReturnType<typeof createOperationRunner>;
  const few = new Map<string, number>();
  const many = new Map<string, number>();
  const driver =
    neo4jAccess && neo4j.driver(neo4jAccess.neo4jUri, neo4j.auth.basic(neo4jAccess.username, neo4jAccess.password));

  beforeAll(async () => {
    engine = await engines.find(({ name }) => name === 'neo4j')!.open();
    recorded = recordQueries(engine);
    store = createStore(recorded.engine);
    run = createOperationRunner({ store, ingestAll: createGraphIngest(store), logger: { error: () => undefined } });
    const graphs = createGrownGraphs(MANY);
    await store.saveArticles(graphs.slice(0, FEW));
    await measureAll(few);
    for (let at = FEW; at < MANY; at += AT_ONCE) await store.saveArticles(graphs.slice(at, at + AT_ONCE));
    await measureAll(many);
  }, 600_000);
  afterAll(async () => {
    await driver?.close();
    await engine.close();
  });

  async function measureAll(hits: Map<string, number>): Promise<void> {
    await driver!.executeQuery('CALL db.prepareForReplanning(60)');
    for (const [title, query, variables] of await listQueries()) {
      recorded.reads.length = 0;
      const { errors } = await run({ query, variables });
      expect(errors).toBeUndefined();
      let total = 0;
      for (const read of [...recorded.reads]) total += sumHits(await profile(read));
      hits.set(title, total);
    }
  }

  async function listQueries(): Promise<Measured[]> {
    const operations = (await listOperations()).map(
      ([title, file, variables]) => [title, readOperation(file), variables] as const,
    );
    return [...operations, ['articles loaded last', LOADED_LAST, {}]];
  }

  async function listOperations(): Promise<Measured[]> {
    const { rows } = await store.findEntities({}, 'NAME_ASC', { limit: 2 });
    const [hub, other] = rows.map(({ row }) => ({ id: row.id }));
    const name = rows[0]!.row.name;
    const page = { first: 10 };
    const [statement] = (await store.findStatements({}, 'SAID_AT_DESC', { limit: 1 })).rows;
    return [
      ['article', 'article', { id: 'grown-0' }],
      ['ask', 'ask', { ...page, question: `What did ${name} say?` }],
      ['attribution-chain', 'attribution-chain', { id: statement!.row.id }],
      ['entity-page', 'entity-page', { ...page, entity: hub }],
      ['graph around one', 'graph', { around: hub, maxNodes: 10 }],
      ['graph', 'graph', { maxNodes: 10 }],
      ['pairs', 'pairs', page],
      ['path', 'path', { from: hub, to: other }],
      ['timeline', 'timeline', { speaker: hub, interval: 'MONTH' }],
      ['who-said-what', 'who-said-what', page],
      ['who-said-what by one', 'who-said-what', { ...page, speaker: { name } }],
      ['who-said-what about one', 'who-said-what', { ...page, about: hub }],
      ['who-said-what by one about another', 'who-said-what', { ...page, speaker: hub, about: other }],
    ];
  }

  async function profile({ text, parameters }: RecordedQuery): Promise<ProfiledPlan> {
    const { summary } = await driver!.executeQuery(`PROFILE ${text}`, toNeo4jParameters(parameters, neo4j.int));
    return summary.profile as ProfiledPlan;
  }

  test('of an operation do not grow with the store', () => {
    const grown = [...many].map(([title, hits]) => [title, few.get(title)!, hits] as const);
    expect(grown.filter(([title, before, after]) => !(title in GROWING) && after > before * 1.05)).toEqual([]);
  });

  test('that do grow are fewer than what is read', () => {
    for (const [title, most] of Object.entries(GROWING))
      expect(many.get(title)).toBeLessThanOrEqual(few.get(title)! + most);
  });
});

function sumHits(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + sumHits(child), 0);
}

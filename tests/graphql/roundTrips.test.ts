import { getOperationAST, parse } from 'graphql';

import { createSchema } from '../../src/graphql/createSchema.js';
import { measureOperation } from '../../src/graphql/limits/measureOperation.js';
import { engines } from '../helpers/engines.js';
import { createTestApi, loadStories, OPERATION_NAMES, readOperation } from './helpers/createTestApi.js';

import type { Answer, Reads, TestApi } from './helpers/createTestApi.js';

const schema = createSchema();
const BRANDT = { name: 'Ada Brandt' };
const ALDANE = { name: 'Ruben Aldane' };
const QUESTION = 'What did Ada Brandt say about Velmar?';

/** Operations of the contract by their file, with variables and what they read at pages of 1, 10 and 100: trips, and queries in them. */
const CASES: readonly {
  readonly what: string;
  readonly file: string;
  readonly variables?: Record<string, unknown>;
  readonly trips: number | readonly number[];
  readonly queries: number | readonly number[];
}[] = [
  { what: 'an article', file: 'article', variables: { id: 'envoy-recalled' }, trips: 2, queries: 5 },
  { what: 'a question', file: 'ask', variables: { question: QUESTION }, trips: 4, queries: 6 },
  { what: 'a chain of sources', file: 'attribution-chain', trips: 2, queries: 3 },
  { what: "an entity's page", file: 'entity-page', variables: { entity: BRANDT }, trips: 2, queries: 8 },
  // What is around the neighbors is looked up where they have room.
  { what: 'a picture', file: 'graph', variables: { around: BRANDT, depth: 2 }, trips: [3, 3, 4], queries: [8, 8, 12] },
  { what: 'the whole picture', file: 'graph', trips: 2, queries: 5 },
  { what: 'pairs', file: 'pairs', trips: 2, queries: 3 },
  { what: 'a path', file: 'path', variables: { from: BRANDT, to: ALDANE }, trips: 3, queries: 4 },
  { what: 'a search', file: 'search', variables: { text: 'treaty' }, trips: 1, queries: 2 },
  { what: 'a timeline', file: 'timeline', variables: { speaker: BRANDT, interval: 'DAY' }, trips: 2, queries: 2 },
  { what: 'statements', file: 'who-said-what', trips: 1, queries: 2 },
  { what: 'who said what', file: 'who-said-what', variables: { speaker: BRANDT, about: ALDANE }, trips: 2, queries: 3 },
];
const NOT_HERE = ['curation', 'ingest', 'statement-added'];

/** How deep the fields of an operation's document lie in each other, fragments included: `{ a { b } }` is 2 deep. */
function depthOf(text: string): number {
  const document = parse(text);
  return measureOperation(schema, document, getOperationAST(document)!).depth;
}

describe.each(engines)('round trips on $name', ({ name, open }) => {
  let api: TestApi;
  let nested: Answer;

  beforeAll(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store);
    const { statements } = await api.ask('{ statements(first: 1, filter: { nested: true }) { nodes { id } } }');
    nested = statements.nodes[0].id;
  }, 120_000);
  afterAll(() => api.store.close());

  async function readsOf(text: string, variables: Record<string, unknown>): Promise<Reads> {
    api.takeReads();
    await api.ask(text, variables);
    return api.takeReads();
  }

  it.each(CASES)('of $what are few, whatever the page', async ({ file, variables = {}, trips, queries }) => {
    const text = readOperation(file);
    const found: Reads[] = [];
    for (const first of [1, 10, 100]) {
      const page = file === 'graph' ? { maxNodes: first + 1 } : { first };
      found.push(await readsOf(text, { id: nested, ...variables, ...page }));
    }
    const wanted = [0, 1, 2].map((page) => ({ trips: at(trips, page), queries: at(queries, page) }));
    if (name === 'neo4j') {
      expect(found).toEqual(wanted);
      for (const reads of found) expect(reads.trips).toBeLessThanOrEqual(depthOf(text) + 2);
    }
    // The embedded engine, to which no trip is needed, reads a list in two steps.
    for (const [page, reads] of found.entries()) {
      expect(reads.trips).toBeLessThanOrEqual(2 * wanted[page]!.trips);
      expect(reads.queries).toBeLessThanOrEqual(2 * wanted[page]!.queries);
    }
  });
});

it('of an entity by its id are one, for its lists and their counts too', async () => {
  const api = await createTestApi(await engines.at(-1)!.open());
  await loadStories(api.store);
  const { entity } = await api.ask('{ entity(by: { name: "Ada Brandt" }) { id said { totalCount nodes { id } } } }');
  const query = `query ($id: ID!, $first: Int) { entity(by: { id: $id }) { name ...Lists } }
    fragment Lists on Entity { said(first: $first) { totalCount nodes { id } } mentionedIn { totalCount } }`;
  api.takeReads();
  const answer = await api.ask(query, { id: entity.id });
  const { trips } = api.takeReads();
  expect(answer.entity.said).toEqual(entity.said);
  if (engines.length > 1) expect(trips).toBe(1);
  expect((await api.run(query, { id: entity.id, first: 1_000 })).errors).toHaveLength(1);
  expect(await api.ask(query, { id: 'enone' })).toEqual({ entity: null });
  await api.store.close();
});

it('are counted of every operation of the contract that reads', () => {
  const counted = new Set([...CASES.map(({ file }) => file), ...NOT_HERE]);
  expect(OPERATION_NAMES.filter((name) => !counted.has(name))).toEqual([]);
});

function at(of: number | readonly number[], page: number): number {
  return typeof of === 'number' ? of : of[page]!;
}

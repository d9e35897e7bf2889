import { StoreError } from '../../src/errors.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { createApolloServer } from '../../src/graphql/createApolloServer.js';
import { createContext } from '../../src/graphql/createContext.js';
import { createOperationRunner } from '../../src/graphql/runOperation.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createStore } from '../../src/store/createStore.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { createTestApi, readGold } from './helpers/createTestApi.js';

import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import type { TestApi } from './helpers/createTestApi.js';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi(await openEngine());
});
afterAll(() => api.store.close());

const codeOf = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
  (await api.run(query, variables)).errors?.[0]?.extensions?.['code'];

/** An engine whose queries fail so, as a server that goes away does. */
async function createFailingRunner(failure: Error) {
  const engine = await openEngine();
  const broken: CypherEngine = {
    name: engine.name,
    read: () => Promise.reject(failure),
    readAll: () => Promise.reject(failure),
    write: () => Promise.reject(failure),
    textSearch: { find: () => Promise.reject(failure), count: () => Promise.reject(failure) },
    migrate: () => engine.migrate(),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
  const logged: unknown[] = [];
  const services = {
    store: createStore(broken),
    ingestAll: createGraphIngest(createStore(broken)),
    logger: { error: (details: unknown) => logged.push(details) },
  };
  return { services, logged, run: createOperationRunner(services) };
}

describe('extensions.code', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', '{ statements { '],
    ['GRAPHQL_PARSE_FAILED', `{ ${'a '.repeat(2_100)} }`],
    ['GRAPHQL_VALIDATION_FAILED', '{ statements { nonsense } }'],
    ['QUERY_TOO_COMPLEX', '{ articles(first: 100) { nodes { statements(first: 100) { nodes { id } } } } }'],
    ['QUERY_TOO_COMPLEX', `{ ${'__typename '.repeat(21)} }`],
    ['BAD_USER_INPUT', '{ search(text: " ") { totalCount } }'],
    ['BAD_USER_INPUT', '{ graph(depth: 4) { truncated } }'],
    ['BAD_USER_INPUT', '{ graph(maxNodes: 0) { truncated } }'],
    ['BAD_USER_INPUT', `{ nodes(ids: [${'"e" '.repeat(101)}]) { id } }`],
    ['BAD_USER_INPUT', 'query ($first: Int!) { statements(first: $first) { totalCount } }'],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { __typename } query B { __typename }'],
  ])('is %s for %s', async (code, query) => {
    expect(await codeOf(query)).toBe(code);
  });

  it.each([
    [new StoreError('STORE_UNAVAILABLE', 'bolt://10.0.0.7 is away'), 'SERVICE_UNAVAILABLE'],
    [new StoreError('STORE_ACCESS', 'hunter2 is wrong'), 'SERVICE_UNAVAILABLE'],
    [new StoreError('STORE_TIMEOUT', 'MATCH (n) took 10 s'), 'TIMEOUT'],
    [new StoreError('STORE_QUERY', 'MATCH (n) is wrong'), 'INTERNAL_SERVER_ERROR'],
    [new TypeError('undefined is not hunter2'), 'INTERNAL_SERVER_ERROR'],
  ])('hides %s', async (failure, code) => {
    const { run, logged, services } = await createFailingRunner(failure);
    const { data, errors } = await run({ query: '{ statements { nodes { id } } }' });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code, errorId: expect.any(String) });
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|bolt|MATCH|stack/);
    expect(logged).toEqual([{ errorId: errors?.[0]?.extensions?.['errorId'], err: failure }]);
    await services.store.close();
  });

  it.each([
    [new StoreError('STORE_UNAVAILABLE', 'away'), 503],
    [new StoreError('STORE_TIMEOUT', 'slow'), 504],
    [new TypeError('bug'), 500],
  ])('gives an answer without data the HTTP status of %s', async (failure, status) => {
    const { services } = await createFailingRunner(failure);
    const server = createApolloServer(services);
    const { http } = await server.executeOperation(
      { query: '{ statements { totalCount } }' },
      { contextValue: createContext(services) },
    );
    expect(http.status).toBe(status);
    await services.store.close();
  });

  it('is TIMEOUT once an operation has taken too long, and keeps what was read before', async () => {
    const engine = await openEngine();
    const slow: CypherEngine = {
      ...{ name: engine.name, write: engine.write.bind(engine), migrate: () => engine.migrate() },
      ...{
        ping: () => engine.ping(),
        close: () => engine.close(),
      },
      read: engine.read.bind(engine),
      readAll: async (queries) => {
        if (queries.some(({ text }) => text.includes('Relation')))
          await new Promise((resolve) => setTimeout(resolve, 500));
        return engine.readAll(queries);
      },
    };
    const store = createStore(slow);
    await store.saveArticle(readArticleGraph(readGold('envoy-recalled')));
    const run = createOperationRunner({ ...api.api, store, limits: { milliseconds: 300 } });
    const query = '{ statements { totalCount } entity(by: { name: "Ada Brandt" }) { relations { totalCount } } }';
    const { data, errors } = await run({ query });
    const totalCount = await store.countStatements({});
    expect(JSON.parse(JSON.stringify(data))).toEqual({ statements: { totalCount }, entity: null });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['entity', 'relations', 'totalCount'],
        extensions: { code: 'TIMEOUT', errorId: expect.any(String) },
      }),
    ]);
    await engine.close();
  });

  it('tells a few mistakes in variables, and not all of many', async () => {
    const ids = Array.from({ length: 50 }, () => ({}));
    const { errors } = await api.run('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toHaveLength(6);
    expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('keeps the other fields when one fails', async () => {
    const { data, errors } = await api.run('{ entity(by: { name: "" }) { id } __typename }');
    expect(JSON.parse(JSON.stringify(data))).toEqual({ entity: null, __typename: 'Query' });
    expect(errors).toEqual([expect.objectContaining({ path: ['entity'], extensions: { code: 'BAD_USER_INPUT' } })]);
  });

  it('proposes no names of a schema that it does not tell', async () => {
    const run = createOperationRunner({ ...api.api, introspection: false });
    for (const query of [
      '{ statement { id } }',
      '{ statements(filters: {}) { totalCount } }',
      '{ statements(orderBy: SAID_AT) { totalCount } }',
    ]) {
      const { errors } = await run({ query });
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
    }
    const query = 'query ($f: StatementFilter) { statements(filter: $f) { totalCount } }';
    const { errors } = await run({ query, variables: { f: { speakr: 1, kind: 'DIRCT' } } });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });
});

describe('the cost of an operation', () => {
  it('stands in the answer', async () => {
    const { extensions } = await api.run('query ($n: Int!) { statements(first: $n) { nodes { id } } }', { n: 30 });
    expect(extensions?.['cost']).toEqual({ points: 31, limit: 1_000 });
  });
});

describe('introspection', () => {
  it('can be switched off', async () => {
    const run = createOperationRunner({ ...api.api, introspection: false });
    const { errors } = await run({ query: '{ __schema { types { name } } }' });
    expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

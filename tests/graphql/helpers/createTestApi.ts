import { readdirSync, readFileSync } from 'node:fs';

import { readArticleGraph } from '../../../src/graph/readArticleGraph.js';
import { createOperationRunner } from '../../../src/graphql/runOperation.js';
import { createStore } from '../../../src/store/createStore.js';
import { createGraphIngest } from '../../helpers/createGraphIngest.js';

import type { FormattedExecutionResult } from 'graphql';
import type { Api } from '../../../src/graphql/createApolloServer.js';
import type { CypherEngine } from '../../../src/store/engine/CypherEngine.js';
import type { Store } from '../../../src/store/Store.js';

const ROOT = new URL('../../../', import.meta.url);

/** The stories by which the tests and the docs tell what the API does. */
export const STORIES = [
  'east-quay-closed',
  'envoy-recalled',
  'presidents-call',
  'leaked-note',
  'feldt-against-feldt',
  'engines-report',
  'sorrel-summit',
  'brandt-resigns',
];

/** The API over a real store, with the names of the store's functions that an operation called. */
export interface TestApi {
  readonly store: Store;
  readonly api: Api;
  readonly logged: unknown[];
  run(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<FormattedExecutionResult>;
  /** Runs an operation and returns its data; fails on errors. */
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  /** Calls of the store since the last time this was asked. */
  takeCalls(): string[];
  /** How often the engine was asked to read, and by how many queries, since the last time this was asked. */
  takeReads(): Reads;
}

export interface Reads {
  trips: number;
  queries: number;
}

/** Data of any shape: tests say what they expect of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;

/** Given an engine, empties it and returns the API over it. */
export async function createTestApi(engine: CypherEngine): Promise<TestApi> {
  await engine.write([{ text: 'MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n', parameters: {} }]);
  const calls: string[] = [];
  let reads: Reads = { trips: 0, queries: 0 };
  const onRead = (queries: number): void => void (reads = { trips: reads.trips + 1, queries: reads.queries + queries });
  const store = countCalls(createStore(countReads(engine, onRead)), calls);
  const logged: unknown[] = [];
  const api: Api = { store, ingestAll: createGraphIngest(store), logger: { error: (details) => logged.push(details) } };
  const takeReads = (): Reads => {
    const taken = reads;
    reads = { trips: 0, queries: 0 };
    return taken;
  };
  const runOperation = createOperationRunner(api);
  const run: TestApi['run'] = (query, variables = {}, operationName) =>
    runOperation({ query, variables, ...(operationName !== undefined && { operationName }) });
  const ask: TestApi['ask'] = async (...operation) => {
    const { data, errors } = await run(...operation);
    if (errors) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data)) as Answer;
  };
  return { store, api, logged, run, ask, takeCalls: () => calls.splice(0), takeReads };
}

/** Given a store, loads the hand-made graphs of the stories into it. */
export async function loadStories(store: Store, names: readonly string[] = STORIES): Promise<void> {
  for (const name of names) await store.saveArticle(readArticleGraph(readGold(name)));
}

/** Given the name of a gold file, returns its JSON. */
export function readGold(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`tests/gold/${name}.json`, ROOT), 'utf8')) as Record<string, unknown>;
}

const OPERATIONS = new URL('tests/fixtures/operations/', ROOT);

/** Given the name of an operation of the contract, returns its text. */
export function readOperation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, OPERATIONS), 'utf8');
}

/** The names of the contract's operations. */
export const OPERATION_NAMES = readdirSync(OPERATIONS).map((name) => name.replace('.graphql', ''));

function countReads(engine: CypherEngine, onRead: (queries: number) => void): CypherEngine {
  return new Proxy(engine, {
    get: (target, key: keyof CypherEngine) => {
      const member = target[key];
      if (typeof member !== 'function') return member;
      return (...args: never[]) => {
        if (key === 'read') onRead(1);
        if (key === 'readAll') onRead((args as unknown[][])[0]!.length);
        return (member as (...args: never[]) => unknown).apply(target, args);
      };
    },
  });
}

function countCalls(store: Store, calls: string[]): Store {
  return new Proxy(store, {
    get: (target, key: keyof Store) => {
      if (key === 'gather') return () => countCalls(target.gather(), calls);
      const call = target[key] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        calls.push(key);
        return call(...args);
      };
    },
  });
}

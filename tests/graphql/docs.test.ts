import { readFileSync } from 'node:fs';

import { openEngine } from '../../src/store/openEngine.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { expectAnswer, readExamples } from '../helpers/docExamples.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';

import type { DocExample } from '../helpers/docExamples.js';
import type { TestApi } from './helpers/createTestApi.js';

const API = new URL('../../docs/api.md', import.meta.url);
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi(await openEngine());
  await loadStories(api.store);
});
afterAll(() => api.store.close());

/** The answer as the docs show it: without the cost, which other examples would only repeat. */
async function answer({ query, variables }: DocExample): Promise<Record<string, unknown>> {
  const { data, errors, extensions } = await api.run(query, variables);
  const notes = Object.fromEntries(Object.entries(extensions ?? {}).filter(([key]) => key !== 'cost'));
  const whole = { data, ...(errors && { errors }), ...(Object.keys(notes).length > 0 && { extensions: notes }) };
  return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
}

describe('docs/api.md', () => {
  const examples = readExamples(API);

  it('has at least ten questions with their answers', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('$title', async (example) => {
    expectAnswer(API, example, await answer(example));
  });

  it('has every limit with its value', () => {
    const text = readFileSync(API, 'utf8');
    for (const [name, value] of Object.entries(DEFAULT_LIMITS)) {
      expect(text).toContain(name);
      expect(text).toContain(value.toLocaleString('en-US'));
    }
  });
});

describe('docs/errors.md', () => {
  it('has every code of our errors and of Apollo', async () => {
    const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    const { ApolloServerErrorCode } = await import('@apollo/server/errors');
    const unused = ['PERSISTED_QUERY_NOT_SUPPORTED'];
    const source = readFileSync(new URL('../../src/errors.ts', import.meta.url), 'utf8');
    const own = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code]) => code ?? '');
    const codes = [...Object.values(ApolloServerErrorCode).filter((code) => !unused.includes(code)), ...own];
    expect(codes.length).toBeGreaterThan(12);
    for (const code of codes) expect(text).toContain(`| ${code} |`);
  });
});

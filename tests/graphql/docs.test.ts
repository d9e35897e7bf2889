import { readFileSync, writeFileSync } from 'node:fs';

import { openEngine } from '../../src/store/openEngine.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';

import type { TestApi } from './helpers/createTestApi.js';

const API = new URL('../../docs/api.md', import.meta.url);
const EXAMPLE =
  /### (?<title>[^\n]+)\n(?:(?!###|```)[\s\S])*```graphql\n(?<query>[\s\S]*?)```\n(?:```json variables\n(?<variables>[\s\S]*?)```\n)?```json\n(?<answer>[\s\S]*?)```/g;

interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly answer: string;
}

function readExamples(): Example[] {
  const text = readFileSync(API, 'utf8').replaceAll(/^## (.+)$/gm, '### $1');
  return [...text.matchAll(EXAMPLE)].map(({ groups }) => ({
    title: groups?.['title'] ?? '',
    query: groups?.['query'] ?? '',
    variables: JSON.parse(groups?.['variables'] ?? '{}') as Record<string, unknown>,
    answer: groups?.['answer'] ?? '',
  }));
}

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi(await openEngine());
  await loadStories(api.store);
});
afterAll(() => api.store.close());

/** The answer as the docs show it: without the cost, which other examples would only repeat. */
async function answer({ query, variables }: Example): Promise<Record<string, unknown>> {
  const { data, errors, extensions } = await api.run(query, variables);
  const notes = Object.fromEntries(Object.entries(extensions ?? {}).filter(([key]) => key !== 'cost'));
  const whole = { data, ...(errors && { errors }), ...(Object.keys(notes).length > 0 && { extensions: notes }) };
  return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
}

describe('docs/api.md', () => {
  const examples = readExamples();

  it('has at least ten questions with their answers', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('$title', async (example) => {
    const found = await answer(example);
    if (process.env['HEARSAY_UPDATE_DOCS']) {
      const text = readFileSync(API, 'utf8');
      const at = text.indexOf('```json\n', text.indexOf(example.query)) + '```json\n'.length;
      writeFileSync(
        API,
        `${text.slice(0, at)}${JSON.stringify(found, null, 2)}\n${text.slice(text.indexOf('```', at))}`,
      );
    } else expect(found).toEqual(JSON.parse(example.answer));
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
    const unused = ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'];
    const source = readFileSync(new URL('../../src/errors.ts', import.meta.url), 'utf8');
    const own = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code]) => code ?? '');
    const codes = [...Object.values(ApolloServerErrorCode).filter((code) => !unused.includes(code)), ...own];
    expect(codes.length).toBeGreaterThan(12);
    for (const code of codes) expect(text).toContain(`| ${code} |`);
  });
});

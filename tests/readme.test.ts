import { readdirSync, readFileSync } from 'node:fs';

import { createIngest } from '../src/ingest.js';
import { createLanguageModel } from '../src/language/createLanguageModel.js';
import { openEngine } from '../src/store/openEngine.js';
import { createTestApi } from './graphql/helpers/createTestApi.js';
import { expectAnswer, readExamples } from './helpers/docExamples.js';

import type { TestApi } from './graphql/helpers/createTestApi.js';

const README = new URL('../README.md', import.meta.url);
const STORIES = new URL('../stories/', import.meta.url);

describe('README.md', () => {
  const model = createLanguageModel();
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(await openEngine({}));
    const ingest = createIngest({ store: api.store, model });
    for (const name of readdirSync(STORIES)) await ingest(JSON.parse(readFileSync(new URL(name, STORIES), 'utf8')));
  }, 120_000);
  afterAll(async () => {
    await api.store.close();
    await model.close();
  });

  const examples = readExamples(README);

  it('has three questions', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('$title', async (example) => {
    expectAnswer(README, example, { data: await api.ask(example.query, example.variables) });
  });

  it('stays within 200 lines', () => {
    expect(readFileSync(README, 'utf8').split('\n').length).toBeLessThanOrEqual(200);
  });
});

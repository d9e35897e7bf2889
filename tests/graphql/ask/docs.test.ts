import { readFileSync } from 'node:fs';

import { answerQuestion } from '../../../src/graphql/ask/answerQuestion.js';
import { createStore } from '../../../src/store/createStore.js';
import { openEngine } from '../../../src/store/openEngine.js';
import { listGold, readGold } from '../../helpers/readGold.js';
import { NOW } from './helpers/readQuestions.js';

import type { Store } from '../../../src/store/Store.js';

const page = readFileSync(new URL('../../../docs/ask.md', import.meta.url), 'utf8');
const inTables = [...page.matchAll(/^\| [^|]+ \| ([^|]+?) \|/gm)].map(([, question]) => question!);
const inCode = [...page.matchAll(/ask\(question: "([^"]+)"\)/g)].map(([, question]) => question!);
const questions = [...inTables.filter((text) => text !== 'as in'), ...inCode];

let store: Store;

beforeAll(async () => {
  store = createStore(await openEngine());
  for (const name of listGold()) await store.saveArticle(readGold(name));
});
afterAll(() => store.close());

describe('docs/ask.md', () => {
  it('has an example of everything', () => {
    expect(questions.length).toBeGreaterThan(20);
  });

  it.each(questions)('promises an answer to: %s', async (question) => {
    expect((await answerQuestion(question, { book: store, now: NOW })).unread).toEqual([]);
    expect((await answerQuestion(question, { book: store, now: NOW })).reading).not.toBeNull();
  });
});

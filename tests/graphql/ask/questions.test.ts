import { answerQuestion } from '../../../src/graphql/ask/answerQuestion.js';
import { createStore } from '../../../src/store/createStore.js';
import { openEngine } from '../../../src/store/openEngine.js';
import { listGold, readGold } from '../../helpers/readGold.js';
import { describeAnswer } from './helpers/describeAnswer.js';
import { NOW, readQuestions } from './helpers/readQuestions.js';

import type { Answer } from '../../../src/graphql/ask/Answer.js';
import type { Store } from '../../../src/store/Store.js';

const table = readQuestions();
let store: Store;

beforeAll(async () => {
  store = createStore(await openEngine());
  for (const name of listGold()) await store.saveArticle(readGold(name));
});
afterAll(() => store.close());

const ask = (question: string): Promise<Answer> => answerQuestion(question, { book: store, now: NOW });

describe('answerQuestion()', () => {
  it('has a table of at least 120 questions, all different', () => {
    const understood = new Set(table.filter(({ kind }) => kind !== '-').map(({ question }) => question));
    expect(understood.size).toBeGreaterThanOrEqual(120);
    expect(new Set(table.map(({ question }) => question)).size).toBe(table.length);
  });

  it.each(table)('reads: $question', async ({ question, kind, conditions }) => {
    expect(describeAnswer(await ask(question))).toBe(`${kind} ${conditions}`.trim());
  });

  it('offers questions that it understands for those that it does not', async () => {
    for (const { question } of table.filter(({ kind }) => kind === '-')) {
      const { suggestions, operation } = await ask(question);
      expect([question, suggestions.length > 0, operation]).toEqual([question, true, null]);
      for (const suggestion of suggestions)
        expect([suggestion, (await ask(suggestion)).reading !== null]).toEqual([suggestion, true]);
    }
  });
});

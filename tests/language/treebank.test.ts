import { existsSync, readFileSync } from 'node:fs';

import { createLanguageModel } from '../../src/language/createLanguageModel.js';
import { evaluateTreebank } from '../../src/language/evaluateTreebank.js';
import { readConllu } from '../../src/language/readConllu.js';

const model = createLanguageModel();
afterAll(() => model.close());

const OWN = readFileSync('tests/fixtures/treebank.conllu', 'utf8');
const SHARED = '../shared/data/ud/test.conllu';

test('our own treebank of attribution sentences is parsed well', async () => {
  expect(readConllu(OWN)[0]?.document.sentences.length).toBeGreaterThanOrEqual(50);
  const scores = await evaluateTreebank(model, OWN);
  expect(scores.sentences).toBeGreaterThanOrEqual(98);
  expect(scores.words).toBeGreaterThanOrEqual(99.5);
  expect(scores.upos).toBeGreaterThanOrEqual(97);
  expect(scores.las).toBeGreaterThanOrEqual(94);
});

// A tenth of the public treebank, in whole articles, where it lies beside the checkout (training/README.md says what it is).
(existsSync(SHARED) ? test : test.skip)(
  'the public treebank keeps its gates, from raw text',
  async () => {
    const articles = readFileSync(SHARED, 'utf8').split(/(?=^# newdoc id)/m);
    const sample = articles.filter((_, index) => index % 8 === 1).join('');
    const scores = await evaluateTreebank(model, sample);
    expect(scores.sentences).toBeGreaterThanOrEqual(80);
    expect(scores.tokens).toBeGreaterThanOrEqual(98.5);
    expect(scores.upos).toBeGreaterThanOrEqual(95.5);
    expect(scores.uas).toBeGreaterThanOrEqual(86);
    expect(scores.las).toBeGreaterThanOrEqual(84);
  },
  240_000,
);

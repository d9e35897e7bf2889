import { readdirSync, readFileSync } from 'node:fs';

import { InferenceSession } from 'onnxruntime-node';

import { loadModel } from '../../src/language/loadModel.js';
import { parseSentence } from '../../src/language/parseSentence.js';
import { toParagraphs } from '../../src/language/toParagraphs.js';
import { toSentences } from '../../src/language/toSentences.js';

import type { LoadedModel } from '../../src/language/loadModel.js';
import type { Sentence } from '../../src/language/Sentence.js';

const ARTICLES = readdirSync('tests/gold').filter((name, index) => name.endsWith('.json') && index % 3 === 0);

async function parse(text: string, model: LoadedModel): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const paragraph of toParagraphs(text)) {
    for (const words of toSentences(text, paragraph, model)) {
      sentences.push(await parseSentence({ text, words }, model));
    }
  }
  return sentences;
}

// With few of its optimizations the runtime computes softmax, layer norms and activations by other kernels, whose last bits
// differ, as they do between processors.
test('other kernels give the same parses', async () => {
  const model = await loadModel();
  const session = await InferenceSession.create('models/language.onnx', { graphOptimizationLevel: 'basic' });
  for (const name of ARTICLES) {
    const { text } = JSON.parse(readFileSync(`tests/gold/${name}`, 'utf8')) as { text: string };
    expect(await parse(text, { ...model, session })).toEqual(await parse(text, model));
  }
  await Promise.all([session.release(), model.session.release()]);
});

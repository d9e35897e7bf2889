import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

import * as nodeRuntime from 'onnxruntime-node';

import { loadModel } from '../dist/language/loadModel.js';
import { parseSentence } from '../dist/language/parseSentence.js';
import { toParagraphs } from '../dist/language/toParagraphs.js';
import { toSentences } from '../dist/language/toSentences.js';

// On how many sentences of tests/gold the parses differ between kernels, after `npm run build`: the native runtime as
// shipped, with few optimizations, and WebAssembly where it is there (`npm install --no-save onnxruntime-web`).
const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = await loadModel();
const network = readFileSync(`${root}models/language.onnx`);

async function createModel(runtime, graphOptimizationLevel) {
  const session = await runtime.InferenceSession.create(network, { graphOptimizationLevel, logSeverityLevel: 3 });
  const toTensor = (values) => new runtime.Tensor('int32', Int32Array.from(values), [values.length]);
  return { ...shipped, session, toTensor };
}

function* readSentences() {
  for (const name of readdirSync(`${root}tests/gold`).filter((file) => file.endsWith('.json'))) {
    const { text } = JSON.parse(readFileSync(`${root}tests/gold/${name}`, 'utf8'));
    for (const paragraph of toParagraphs(text)) {
      for (const words of toSentences(text, paragraph, shipped)) yield { text, words };
    }
  }
}

const models = { 'few optimizations': await createModel(nodeRuntime, 'basic') };
try {
  models.WebAssembly = await createModel(await import('onnxruntime-web'), 'all');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.log('onnxruntime-web is not installed: left out');
}
const sentences = [...readSentences()];
const expected = [];
for (const sentence of sentences) expected.push(JSON.stringify(await parseSentence(sentence, shipped)));
for (const [name, model] of Object.entries(models)) {
  const start = performance.now();
  let different = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (JSON.stringify(await parseSentence(sentence, model)) !== expected[index]) different++;
  }
  const took = Math.round(performance.now() - start);
  console.log(`${name}: ${different} of ${sentences.length} parses differ (${took} ms)`);
}

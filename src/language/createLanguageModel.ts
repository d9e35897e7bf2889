import { loadModel } from './loadModel.js';
import { parseSentence } from './parseSentence.js';
import { toParagraphs } from './toParagraphs.js';
import { toSentences } from './toSentences.js';

import type { LoadedModel } from './loadModel.js';
import type { Document, LanguageModel, Sentence } from './Sentence.js';

/** Where the model lies and how many threads it may take. */
export interface LanguageModelOptions {
  /** Folder with `language.json` and `language.onnx`; the shipped one by default. */
  readonly folder?: string;
  /** Threads that work on one sentence; 1 by default. More shorten the time and change no result. */
  readonly threads?: number;
}

/**
 * Given options, returns a language model that reads its files at the first `parse()`. Any string parses: text without
 * words gives no sentences. The result depends on the text alone, not on other texts, threads, or the order of calls.
 * Between two sentences (about 5 ms each) the process sees to other things.
 *
 * `parse()` throws a `ModelError` when a file of the model is missing or damaged.
 */
export function createLanguageModel(options: LanguageModelOptions = {}): LanguageModel {
  let loading: Promise<LoadedModel> | null = null;
  return {
    parse: async (text) => {
      loading ??= loadModel(options);
      return parseDocument(text, await loading);
    },
    close: async () => {
      const loaded = loading;
      loading = null;
      await (await loaded?.catch(() => null))?.session.release();
    },
  };
}

// One paragraph is cut at a time, so that a long text does not hold up the process.
async function parseDocument(text: string, model: LoadedModel): Promise<Document> {
  const paragraphs = toParagraphs(text);
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    for (const words of toSentences(text, paragraph, model))
      sentences.push(await parseSentence({ text, words }, model));
  }
  return { text, paragraphs, sentences };
}

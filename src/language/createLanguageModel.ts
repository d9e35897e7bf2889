import { availableParallelism } from 'node:os';

import { loadModel } from './loadModel.js';
import { parseSentence } from './parseSentence.js';
import { toParagraphs } from './toParagraphs.js';
import { toSentences } from './toSentences.js';

import type { LoadedModel } from './loadModel.js';
import type { SentenceWords } from './parseSentence.js';
import type { Document, LanguageModel, Sentence } from './Sentence.js';
import type { Span } from '../text/Span.js';

/** Where the model lies and how many sentences it parses at once. */
export interface LanguageModelOptions {
  /** Folder with `language.json` and `language.onnx`; the shipped one by default. */
  readonly folder?: string;
  /** Sentences parsed at once, each on a thread of its own; the number of cores up to 4 by default. */
  readonly lanes?: number;
}

/**
 * Given options, returns a language model that reads its files at the first `parse()`. Any string parses: text without
 * words gives no sentences. The result depends on the text alone, not on other texts, lanes, or the order of calls.
 *
 * `parse()` throws a `ModelError` when a file of the model is missing or damaged.
 */
export function createLanguageModel(options: LanguageModelOptions = {}): LanguageModel {
  const lanes = options.lanes ?? Math.min(4, availableParallelism());
  let loading: Promise<LoadedModel> | null = null;
  return {
    parse: async (text) => {
      loading ??= loadModel(options.folder);
      return parseDocument(text, await loading, lanes);
    },
    close: async () => {
      const loaded = loading;
      loading = null;
      await (await loaded?.catch(() => null))?.session.release();
    },
  };
}

async function parseDocument(text: string, model: LoadedModel, lanes: number): Promise<Document> {
  const paragraphs = toParagraphs(text);
  const inputs = eachSentence(text, paragraphs, model);
  const sentences: Sentence[] = [];
  let count = 0;
  const lane = async (): Promise<void> => {
    for (let next = inputs.next(); next.done !== true; next = inputs.next()) {
      const index = count++;
      sentences[index] = await parseSentence(next.value, model);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
  return { text, paragraphs, sentences };
}

// One paragraph at a time, so that a long text does not hold up the process.
function* eachSentence(text: string, paragraphs: readonly Span[], model: LoadedModel): Generator<SentenceWords> {
  for (const paragraph of paragraphs) {
    for (const words of toSentences(text, paragraph, model)) yield { text, words };
  }
}

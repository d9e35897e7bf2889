import { decodeNames } from './decodeNames.js';
import { decodeSyntax } from './decodeSyntax.js';
import { toLemma } from './toLemma.js';
import { NO_SHAPE, toPieces, toShape } from './toPieces.js';

import type { LoadedModel } from './loadModel.js';
import type { Sentence, Token } from './Sentence.js';
import type { Span } from '../text/Span.js';

/** Where the words of one sentence lie in the text. */
export interface SentenceWords {
  readonly text: string;
  readonly words: readonly Span[];
}

interface Output {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly lemma: Int32Array;
  readonly name: Float32Array;
  readonly arcs: Float32Array;
  readonly labels: Int32Array;
}

/**
 * Given the words of one sentence (at least one, few enough for the model's window), returns it parsed. One sentence is
 * one run of the network, so its neighbors never change the result.
 */
export async function parseSentence({ text, words }: SentenceWords, model: LoadedModel): Promise<Sentence> {
  const output = await run({ text, words }, model);
  const { labels } = model;
  const relationOf = (word: number, head: number): string =>
    labels.relation[output.labels[word * (words.length + 1) + head] ?? 0] ?? 'dep';
  const heads = decodeSyntax({ words: words.length, scores: output.arcs, relationOf });
  const tokens = words.map(([start, end], index): Token => {
    const form = text.slice(start, end);
    const head = heads[index] ?? 0;
    const xpos = labels.xpos[output.xpos[index] ?? 0] ?? 'FW';
    const rule = labels.lemma[output.lemma[index] ?? 0] ?? 'K0';
    return {
      start,
      end,
      text: form,
      lemma: toLemma({ form, xpos, rule }, model.vocabulary),
      upos: labels.upos[output.upos[index] ?? 0] ?? 'X',
      xpos,
      head: head - 1,
      relation: head === 0 ? 'root' : relationOf(index, head),
    };
  });
  const span: Span = [words[0]?.[0] ?? 0, words.at(-1)?.[1] ?? 0];
  return { span, tokens, names: decodeNames(output.name, labels.name) };
}

async function run({ text, words }: SentenceWords, model: LoadedModel): Promise<Output> {
  const { vocabulary } = model;
  const pieces = [vocabulary.get('[CLS]') ?? 0];
  const shapes = [NO_SHAPE];
  const first = [0];
  const last = [0];
  words.forEach(([start, end], index) => {
    const word = text.slice(start, end);
    const shape = toShape(word, index === 0 || words[index - 1]![1] < start);
    first.push(pieces.length);
    for (const id of toPieces(word, vocabulary)) {
      pieces.push(id);
      shapes.push(shape);
    }
    last.push(pieces.length - 1);
  });
  pieces.push(vocabulary.get('[SEP]') ?? 0);
  shapes.push(NO_SHAPE);
  const results = await model.session.run({
    pieces: model.toTensor(pieces),
    shapes: model.toTensor(shapes),
    first: model.toTensor(first),
    last: model.toTensor(last),
  });
  return Object.fromEntries(Object.entries(results).map(([name, tensor]) => [name, tensor.data])) as unknown as Output;
}

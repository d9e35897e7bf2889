import { evaluateTreebank } from '../../src/language/evaluateTreebank.js';
import { readConllu } from '../../src/language/readConllu.js';

import type { LanguageModel } from '../../src/language/Sentence.js';

const rows = (...lines: string[]): string => lines.map((line) => line.replace(/ +/g, '\t')).join('\n') + '\n\n';

// The worked example: "Ada didn't sail. It rained." The other side has one sentence, "did" alone wrong in tag and head,
// "n't." as one word, a relation that differs in its subtype, and the name as a place.
const GOLD =
  rows(
    '1 Ada Ada PROPN NNP _ 4 nsubj _ Entity=(1-person)',
    "2-3 didn't _ _ _ _ _ _ _ _",
    '2 did do AUX VBD _ 4 aux _ _',
    "3 n't not PART RB _ 4 advmod _ _",
    '4 sail sail VERB VB _ 0 root _ SpaceAfter=No',
    '5 . . PUNCT . _ 4 punct _ _',
  ) +
  rows(
    '1 It it PRON PRP _ 2 expl _ _',
    '2 rained rain VERB VBD _ 0 root _ SpaceAfter=No',
    '3 . . PUNCT . _ 2 punct _ _',
  );
const OWN = rows(
  '1 Ada Ada PROPN NNP _ 4 nsubj:pass _ Entity=(1-place)',
  "2-3 didn't _ _ _ _ _ _ _ _",
  '2 did do VERB VBD _ 0 root _ _',
  "3 n't not PART RB _ 4 advmod _ _",
  '4 sail sail VERB VB _ 2 xcomp _ SpaceAfter=No',
  '5 . . PUNCT . _ 2 punct _ _',
  '6 It it PRON PRP _ 7 expl _ _',
  '7 rained. rain VERB VBD _ 2 parataxis _ _',
);

const fixed = (conllu: string): LanguageModel => ({
  parse: async () => readConllu(conllu)[0]!.document,
  close: async () => undefined,
});

describe('evaluateTreebank()', () => {
  test('gives 100 for the treebank itself', async () => {
    const scores = await evaluateTreebank(fixed(GOLD), GOLD);
    expect(new Set(Object.values(scores))).toEqual(new Set([100]));
  });

  // 8 gold words, 7 own words, 6 of them shared; 7 gold tokens, 6 own ones, 5 shared.
  test('scores the worked example as by hand', async () => {
    const f1 = (both: number, gold: number, own: number): number => (200 * both) / (gold + own);
    expect(await evaluateTreebank(fixed(OWN), GOLD)).toEqual({
      sentences: 0,
      tokens: f1(5, 7, 6),
      words: f1(6, 8, 7),
      upos: f1(5, 8, 7),
      xpos: f1(6, 8, 7),
      lemma: f1(6, 8, 7),
      uas: f1(2, 8, 7),
      las: f1(2, 8, 7),
      lasWithSubtypes: f1(1, 8, 7),
      names: 0,
    });
  });

  test('leaves names out where the treebank has none', async () => {
    const plain = GOLD.replace('Entity=(1-person)', '_');
    expect(await evaluateTreebank(fixed(OWN), plain)).toMatchObject({ names: null });
  });
});

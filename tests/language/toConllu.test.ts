import { readConllu } from '../../src/language/readConllu.js';
import { toConllu } from '../../src/language/toConllu.js';

import type { Document, Token } from '../../src/language/Sentence.js';

const token = (start: number, text: string, upos: string, head: number, relation: string): Token => {
  return { start, end: start + text.length, text, lemma: text.toLowerCase(), upos, xpos: 'X', head, relation };
};

const TEXT = 'Ada Brandt didn’t sail.\n\nRain';
const DOCUMENT: Document = {
  text: TEXT,
  paragraphs: [
    [0, 23],
    [25, 29],
  ],
  sentences: [
    {
      span: [0, 23],
      tokens: [
        token(0, 'Ada', 'PROPN', 4, 'nsubj'),
        token(4, 'Brandt', 'PROPN', 0, 'flat'),
        token(11, 'did', 'AUX', 4, 'aux'),
        token(14, 'n’t', 'PART', 4, 'advmod'),
        token(18, 'sail', 'VERB', -1, 'root'),
        token(22, '.', 'PUNCT', 4, 'punct'),
      ],
      names: [{ first: 0, last: 2, kind: 'PERSON' }],
    },
    { span: [25, 29], tokens: [token(25, 'Rain', 'NOUN', -1, 'root')], names: [{ first: 0, last: 1, kind: 'WORK' }] },
  ],
};

describe('toConllu()', () => {
  test('writes the article after its id, with multiword tokens, ranges and names', () => {
    expect(toConllu(DOCUMENT, 'ferry').split('\n')).toEqual([
      '# newdoc id = ferry',
      '# global.Entity = GRP-etype',
      '# newpar',
      '# sent_id = ferry-1',
      '# text = Ada Brandt didn’t sail.',
      '1\tAda\tada\tPROPN\tX\t_\t5\tnsubj\t_\tEntity=(1-person|TokenRange=0:3',
      '2\tBrandt\tbrandt\tPROPN\tX\t_\t1\tflat\t_\tEntity=1)|TokenRange=4:10',
      '3-4\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
      '3\tdid\tdid\tAUX\tX\t_\t5\taux\t_\tTokenRange=11:14',
      '4\tn’t\tn’t\tPART\tX\t_\t5\tadvmod\t_\tTokenRange=14:17',
      '5\tsail\tsail\tVERB\tX\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=18:22',
      '6\t.\t.\tPUNCT\tX\t_\t5\tpunct\t_\tTokenRange=22:23',
      '',
      '# newpar',
      '# sent_id = ferry-2',
      '# text = Rain',
      '1\tRain\train\tNOUN\tX\t_\t0\troot\t_\tEntity=(2-work)|TokenRange=25:29',
      '',
      '',
    ]);
  });

  test('writes what readConllu() reads back', () => {
    expect(readConllu(toConllu(DOCUMENT, 'ferry'))).toEqual([{ id: 'ferry', document: DOCUMENT }]);
  });

  test('writes an article without words as its id alone', () => {
    expect(toConllu({ text: ' ', paragraphs: [], sentences: [] }, 'empty')).toMatch(/^# newdoc id = empty\n/);
  });
});

import { readConllu } from '../../src/language/readConllu.js';

const row = (id: string, form: string, upos: string, head: number, relation: string, misc = '_'): string =>
  [id, form, form.toLowerCase(), upos, upos === 'PROPN' ? 'NNP' : '_', '_', head, relation, '_', misc].join('\t');

const TEXT = [
  '# newdoc id = ferry',
  '# newpar',
  '# text = Mayor Ada Brandt didn’t sail.',
  row('1', 'Mayor', 'PROPN', 2, 'nmod:desc', 'Entity=(1-person-new'),
  row('2', 'Ada', 'PROPN', 6, 'nsubj'),
  row('3', 'Brandt', 'PROPN', 2, 'flat', 'Entity=1)'),
  ['4-5', 'didn’t', ...Array<string>(8).fill('_')].join('\t'),
  row('4', 'did', 'AUX', 6, 'aux'),
  row('5', 'n’t', 'PART', 6, 'advmod'),
  row('5.1', 'ghost', 'X', 0, 'dep'),
  row('6', 'sail', 'VERB', 0, 'root', 'SpaceAfter=No'),
  row('7', '.', 'PUNCT', 6, 'punct'),
  '',
  row('1', 'Rain', 'NOUN', 0, 'root'),
  '',
  '# newpar',
  row('1', 'Fog', 'NOUN', 0, 'root', 'Name=B-EVENT'),
  '',
  '# newdoc id = other',
  row('1', 'Sun', 'NOUN', 0, 'root'),
  '',
].join('\n');

describe('readConllu()', () => {
  const [ferry, other] = readConllu(TEXT);

  test('puts the text together again, with its paragraphs', () => {
    expect(ferry?.document.text).toBe('Mayor Ada Brandt didn’t sail. Rain\n\nFog');
    expect(ferry?.document.paragraphs).toEqual([
      [0, 34],
      [36, 39],
    ]);
    expect(other).toMatchObject({ id: 'other', document: { text: 'Sun' } });
  });

  test('gives tokens their offsets and heads, the root -1', () => {
    const tokens = ferry?.document.sentences[0]?.tokens ?? [];
    expect(tokens.map(({ text, head }) => `${text}:${head}`).join(' ')).toBe(
      'Mayor:1 Ada:5 Brandt:1 did:5 n’t:5 sail:-1 .:5',
    );
    for (const { start, end, text } of tokens) expect(ferry?.document.text.slice(start, end)).toBe(text);
  });

  test('takes names without the title before them', () => {
    expect(ferry?.document.sentences[0]?.names).toEqual([{ first: 1, last: 3, kind: 'PERSON' }]);
    expect(ferry?.document.sentences[2]?.names).toEqual([{ first: 0, last: 1, kind: 'EVENT' }]);
  });

  test('gives nothing for an empty text', () => {
    expect(readConllu('')).toEqual([]);
  });
});

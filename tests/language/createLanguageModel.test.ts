import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { ModelError } from '../../src/errors.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

import type { Document } from '../../src/language/Sentence.js';

const model = createLanguageModel();
afterAll(() => model.close());

const sentencesOf = ({ text, sentences }: Document): string[] => sentences.map(({ span }) => text.slice(...span));
const fixture = (name: string): Promise<string> => readFile(`models/${name}`, 'utf8');

describe('parse() splits sentences:', () => {
  test.each<[string, string[]]>([
    [
      'Gov. Ada Brandt met Mr. Feldt in the U.S. on Monday. He left.',
      ['Gov. Ada Brandt met Mr. Feldt in the U.S. on Monday.', 'He left.'],
    ],
    ['J. R. Marlowe resigned. No. 10 declined to comment.', ['J. R. Marlowe resigned.', 'No. 10 declined to comment.']],
    ['"We tried," she said. "It failed."', ['"We tried," she said.', '"It failed."']],
    [
      '“The quay is closed,” said Ida Sorrel. “It will stay closed.”',
      ['“The quay is closed,” said Ida Sorrel.', '“It will stay closed.”'],
    ],
    ['LINDMOOR (NCPA) - Brennia paid. It did.', ['LINDMOOR (NCPA) -', 'Brennia paid.', 'It did.']],
    ['KYIV, Ukraine, July 3 (AP) — Rain fell.', ['KYIV, Ukraine, July 3 (AP) —', 'Rain fell.']],
    ['He asked, “Is it over?” and left.', ['He asked, “Is it over?” and left.']],
    ['"I do not know ... perhaps," he said. She agreed.', ['"I do not know ... perhaps," he said.', 'She agreed.']],
    [
      'Ferry service ends\n\nThe harbor authority said so on Monday.',
      ['Ferry service ends', 'The harbor authority said so on Monday.'],
    ],
    [
      'The council decided:\n\n- close the quay\n\n- sell the ferry',
      ['The council decided:', '- close the quay', '- sell the ferry'],
    ],
    [
      'The ferry costs $2.5 million a year. It runs at 7.30 a.m. every day.',
      ['The ferry costs $2.5 million a year.', 'It runs at 7.30 a.m. every day.'],
    ],
  ])('%j', async (text, expected) => {
    expect(sentencesOf(await model.parse(text))).toEqual(expected);
  });
});

describe('parse()', () => {
  test('takes any string and gives trees with one root', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.lorem({ mode: 'sentences', maxCount: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { sentences } = await model.parse(text);
        for (const { tokens, span } of sentences) {
          expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
          expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
          expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual(span);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each(['', ' \n\n\t', '\ud800', '.'.repeat(3000), '((((((((((', 'x'.repeat(20_000)])(
    'survives %j',
    async (text) => {
      const { sentences, text: same } = await model.parse(text);
      expect(same).toBe(text);
      expect(sentences.length).toBeLessThan(20);
    },
  );

  test('cuts a sentence of 5,000 words into windows', async () => {
    const { sentences } = await model.parse('the ferry and the quay, '.repeat(1000));
    expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(6000);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(200);
  });

  test('gives the same for a sentence whatever surrounds it, and however many threads', async () => {
    const alone = await model.parse('Mayor Ada Brandt told reporters that the ferry was safe.');
    const other = createLanguageModel({ threads: 2 });
    const amid = await other.parse(
      'Rain fell.\n\nMayor Ada Brandt told reporters that the ferry was safe.\n\nNobody believed her, Feldt said.',
    );
    await other.close();
    const shift = amid.sentences[1]?.span[0] ?? 0;
    const moved = amid.sentences[1]?.tokens.map((token) => ({
      ...token,
      start: token.start - shift,
      end: token.end - shift,
    }));
    expect(moved).toEqual(alone.sentences[0]?.tokens);
    expect(amid.sentences[1]?.names).toEqual(alone.sentences[0]?.names);
  });

  test('gives the same twice', async () => {
    const text = await fixture('NOTICE');
    expect(await model.parse(text)).toEqual(await model.parse(text));
  });

  test('gives what it gave on other machines', async () => {
    const text =
      '“The quay will stay closed,” said Ida Sorrel, the mayor of Harborgate. According to Feldt, she had told reporters that nobody was hurt.';
    const { sentences } = await model.parse(text);
    const lines = sentences.map(({ tokens }) =>
      tokens.map((token) => `${token.text}/${token.upos}/${token.head + 1}/${token.relation}`).join(' '),
    );
    expect(lines).toMatchInlineSnapshot(`
     [
       "“/PUNCT/5/punct The/DET/3/det quay/NOUN/5/nsubj will/AUX/5/aux stay/VERB/9/ccomp closed/ADJ/5/xcomp ,/PUNCT/5/punct ”/PUNCT/5/punct said/VERB/0/root Ida/PROPN/9/nsubj Sorrel/PROPN/10/flat ,/PUNCT/14/punct the/DET/14/det mayor/NOUN/10/appos of/ADP/16/case Harborgate/PROPN/14/nmod ./PUNCT/9/punct",
       "According/VERB/3/case to/ADP/1/fixed Feldt/PROPN/7/obl ,/PUNCT/3/punct she/PRON/7/nsubj had/AUX/7/aux told/VERB/0/root reporters/NOUN/7/iobj that/SCONJ/12/mark nobody/PRON/12/nsubj:pass was/AUX/12/aux:pass hurt/VERB/7/ccomp ./PUNCT/7/punct",
     ]
    `);
  });
});

describe('a model that cannot be loaded is one clear error:', () => {
  const broken = async (files: Record<string, string | Buffer>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-model-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const parse = createLanguageModel({ folder }).parse('One.');
    await expect(parse).rejects.toBeInstanceOf(ModelError);
    const message = await parse.then(
      () => '',
      (error: unknown) => (error as ModelError).message,
    );
    await rm(folder, { recursive: true });
    return message;
  };

  test('a file is missing', async () => {
    expect(await broken({})).toMatch(/language\.json cannot be read/);
    expect(await broken({ 'language.json': await fixture('language.json') })).toMatch(/language\.onnx cannot be read/);
  });

  test('a file is damaged', async () => {
    expect(await broken({ 'language.json': '{"version": 1' })).toMatch(/language\.json is damaged/);
    expect(await broken({ 'language.json': '{"version": 7}' })).toMatch(/language\.json is damaged/);
    const network = (await readFile('models/language.onnx')).subarray(0, 1_000_000);
    const files = { 'language.json': await fixture('language.json'), 'language.onnx': network };
    expect(await broken(files)).toMatch(/language\.onnx is damaged/);
  });
});

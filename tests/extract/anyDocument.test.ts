import fc from 'fast-check';

import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { contains } from '../../src/text/Span.js';

import type { Document, Sentence, Token } from '../../src/language/Sentence.js';
import type { Quote } from '../../src/extract/Quote.js';
import type { Span } from '../../src/text/Span.js';

const WORDS = [
  'Brandt',
  'said',
  'told',
  'that',
  'it',
  'rained',
  '“',
  '”',
  '"',
  "'",
  '’s',
  ',',
  '.',
  ':',
  '-',
  'according',
  'to',
  'called',
];
const UPOS = ['VERB', 'PROPN', 'NOUN', 'PRON', 'PUNCT', 'SCONJ', 'ADP', 'AUX'];
const XPOS = ['VBD', 'VBG', 'VBN', 'VB', 'NN', 'NNP', 'IN'];
const RELATIONS = [
  'nsubj',
  'ccomp',
  'parataxis',
  'obj',
  'obl',
  'xcomp',
  'conj',
  'advcl',
  'acl',
  'acl:relcl',
  'mark',
  'case',
  'punct',
  'aux:pass',
];

interface Word {
  readonly text: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

const word: fc.Arbitrary<Word> = fc.record({
  text: fc.oneof(
    { arbitrary: fc.constantFrom(...WORDS), weight: 4 },
    { arbitrary: fc.stringMatching(/^\S{1,6}$/u), weight: 1 },
  ),
  upos: fc.constantFrom(...UPOS),
  xpos: fc.constantFrom(...XPOS),
  head: fc.integer({ min: -2, max: 14 }),
  relation: fc.constantFrom(...RELATIONS),
});

// Any words, tags and heads, also heads in circles and out of range.
const anyDocument: fc.Arbitrary<Document> = fc
  .array(fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .map(toDocument);

function toDocument(paragraphs: readonly (readonly (readonly Word[])[])[]): Document {
  let text = '';
  const spans: Span[] = [];
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    text += text === '' ? '' : '\n\n';
    const start = text.length;
    for (const words of paragraph) {
      text += text.length === start ? '' : ' ';
      const tokens = words.map((one, index): Token => {
        text += index === 0 ? '' : ' ';
        const from = text.length;
        text += one.text;
        return { ...one, lemma: one.text, start: from, end: text.length };
      });
      sentences.push({ span: [tokens[0]?.start ?? 0, text.length], tokens, names: [] });
    }
    spans.push([start, text.length]);
  }
  return { text, paragraphs: spans, sentences };
}

function isOrdered(spans: readonly Span[], length: number): boolean {
  return spans.every(([start, end], index) => start < end && start >= (spans[index - 1]?.[1] ?? 0) && end <= length);
}

function isInside(outer: Quote | undefined, inner: Quote): boolean {
  return outer !== undefined && inner.content.every((span) => outer.content.some((around) => contains(around, span)));
}

describe('extractQuotes()', () => {
  it('gives a valid list for any document whatever', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const quotes = extractQuotes(document);
        quotes.forEach((quote, index) => {
          expect(quote.content.length).toBeGreaterThan(0);
          for (const spans of [quote.content, quote.cue ?? [], quote.source ?? [], quote.addressee]) {
            expect(isOrdered(spans, document.text.length)).toBe(true);
          }
          if (quote.within !== null) expect(isInside(quotes[quote.within], quote)).toBe(true);
          if (quote.within !== null) expect(quote.within).toBeLessThan(index);
          if (quote.inherits !== null) expect(quotes[quote.inherits]).toBeDefined();
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives nothing for an empty document', () => {
    expect(extractQuotes({ text: '', paragraphs: [], sentences: [] })).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import fc from 'fast-check';

import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { buildArticleGraph } from '../../src/graph/buildArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import type { Quote } from '../../src/extract/Quote.js';
import type { Document, Name, Sentence, Token } from '../../src/language/Sentence.js';
import type { Span } from '../../src/text/Span.js';

const model = createLanguageModel();
afterAll(() => model.close());

async function build(text: string, published: string | null = '2026-03-12'): Promise<ArticleGraph> {
  const document = await model.parse(text);
  return buildArticleGraph({ id: 'case', text, published }, document, extractQuotes(document));
}

const WORDS = [
  'Anna',
  'Kolt',
  'the',
  'minister',
  'said',
  'he',
  'it',
  '“',
  '”',
  'Ukraine',
  'of',
  ',',
  '.',
  'U.S.',
  'we',
  '-',
  '’s',
  'war',
];
const UPOS = ['NOUN', 'PROPN', 'VERB', 'PRON', 'DET', 'ADP', 'PUNCT', 'ADJ', 'X', ''];
const RELATIONS = [
  'nsubj',
  'obj',
  'appos',
  'nmod',
  'nmod:poss',
  'conj',
  'root',
  'acl:relcl',
  'compound',
  'flat',
  'cop',
  '',
];
const KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'WORK', 'DATE'] as const;

const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const tokens: fc.Arbitrary<Omit<Token, 'start' | 'end'>[]> = fc.array(
  fc.record({
    text: fc.constantFrom(...WORDS),
    lemma: fc.constantFrom(...WORDS, ''),
    upos: fc.constantFrom(...UPOS),
    xpos: fc.constantFrom('NN', 'NNS', 'NNP', 'VBN', 'VBG', ''),
    head: integer(-3, 12),
    relation: fc.constantFrom(...RELATIONS),
  }),
  { minLength: 1, maxLength: 10 },
);

const name: fc.Arbitrary<Name> = fc.record({
  first: integer(-1, 11),
  last: integer(-1, 12),
  kind: fc.constantFrom(...KINDS),
});

const documents: fc.Arbitrary<Document> = fc
  .array(fc.record({ words: tokens, names: fc.array(name, { maxLength: 3 }) }), { maxLength: 6 })
  .map((parts) => {
    let text = '';
    const sentences = parts.map(({ words, names }): Sentence => {
      const start = text.length;
      const placed = words.map((word): Token => {
        const begin = text.length;
        text += `${word.text} `;
        return { ...word, start: begin, end: begin + word.text.length };
      });
      return { span: [start, text.length - 1], tokens: placed, names };
    });
    return { text, paragraphs: text === '' ? [] : [[0, text.length]], sentences };
  });

// Spans of words of the text, so that a quote is well formed in itself; the rest of it is anything at all.
function toQuotes(document: Document, picks: readonly number[]): Quote[] {
  const words = document.sentences.flatMap((sentence) => sentence.tokens);
  const spanAt = (pick: number): Span => {
    const word = words[pick % words.length];
    return word === undefined ? [0, 1] : [word.start, word.end];
  };
  if (words.length === 0) return [];
  return picks.map((pick, index) => ({
    content: [spanAt(pick)],
    cue: pick % 3 === 0 ? null : [spanAt(pick + 1)],
    cueLemma: pick % 3 === 0 ? null : 'say',
    source: pick % 2 === 0 ? null : [spanAt(pick + 2)],
    addressee: pick % 5 === 0 ? [spanAt(pick + 3)] : [],
    via: pick % 7 === 0 ? spanAt(pick + 4) : null,
    time: pick % 4 === 0 ? spanAt(pick + 5) : null,
    kind: (['DIRECT', 'INDIRECT', 'MIXED'] as const)[pick % 3] ?? 'DIRECT',
    construction: 'clause',
    polarity: (['AFFIRMED', 'DENIED', 'UNCERTAIN'] as const)[pick % 3] ?? 'AFFIRMED',
    tense: (['PAST', 'PRESENT', 'FUTURE', null] as const)[pick % 4] ?? null,
    certainty: (['CERTAIN', 'PROBABLE', 'POSSIBLE', null] as const)[pick % 4] ?? null,
    within: pick % 6 === 0 && index > 0 ? index - 1 : null,
    inherits: pick % 8 === 0 && index > 0 ? index - 1 : null,
    rule: 'any',
    confidence: 0.5,
  }));
}

describe('buildArticleGraph()', () => {
  it('gives a graph that loading accepts, whatever the document and the quotes', () => {
    fc.assert(
      fc.property(documents, fc.array(integer(0, 500), { maxLength: 6 }), (document, picks) => {
        const quotes = toQuotes(document, picks);
        const graph = buildArticleGraph({ id: 'any', text: document.text }, document, quotes);
        const flat = { ...graph, statements: graph.statements.map((statement) => ({ ...statement, within: null })) };
        expect(document.text === '' ? [] : readArticleGraph(JSON.parse(JSON.stringify(flat))).entities).toHaveLength(
          graph.entities.length,
        );
        expect(buildArticleGraph({ id: 'any', text: document.text }, document, quotes)).toEqual(graph);
      }),
      { numRuns: 300 },
    );
  });

  it('gives an empty graph for a text without words', async () => {
    expect(await build('')).toEqual({
      id: 'case',
      text: '',
      published: '2026-03-12',
      entities: [],
      statements: [],
      relations: [],
    });
  });

  it('dates a statement by its phrase, else by the day of publication', async () => {
    const graph = await build('Anna Kolt said on Monday that the mill was closed. “I am tired,” Peter Holm said.');
    expect(graph.statements.map(({ saidAt }) => saidAt)).toEqual(['2026-03-09', '2026-03-12']);
  });

  it('gives no date where the article has none', async () => {
    const graph = await build('“I am tired,” Peter Holm said.', null);
    expect(graph.statements[0]?.saidAt).toBeNull();
  });

  it('says in which role somebody speaks', async () => {
    const graph = await build('Anna Kolt, the board’s chair, resigned. “I am tired,” Kolt said.');
    expect(graph.statements[0]?.role).toBe('chair');
  });

  it('explains who speaks by rule and words', async () => {
    const graph = await build('Anna Kolt arrived late. “I am tired,” she said.');
    expect(graph.statements[0]?.why).toEqual(expect.arrayContaining(['source: she', 'pronoun-she: Anna Kolt']));
  });

  it('explains whom a statement is about and who is related by rule and words', async () => {
    const graph = await build('Anna Kolt lied. Peter Holm accused her of fraud. “She lies,” Holm told the council.');
    expect(graph.statements.at(-1)?.why).toContain('about: She, pronoun-she: her');
    const accusation = graph.relations.find(({ kind }) => kind === 'ACCUSE');
    expect(accusation?.why).toEqual(['event-accuse: accused', 'object: her, pronoun-she: Anna Kolt']);
  });

  it('takes the paper that was told for the medium, not the addressee', async () => {
    const graph = await build('Anna Kolt told the Harbour Post that the mill was closed.');
    const [statement] = graph.statements;
    expect(graph.entities.find(({ id }) => id === statement?.via)?.name).toBe('Harbour Post');
    expect(statement?.addressee).toEqual([]);
  });

  it('says within which statement a relation is asserted', async () => {
    const graph = await build('Anna Kolt said that Russia had attacked Ukraine.');
    const attack = graph.relations.find(({ kind }) => kind === 'ASSAULT');
    expect(attack?.assertedBy).toBe(graph.statements[0]?.id);
  });

  it('takes seconds for 20,000 words, even on a busy machine', async () => {
    const story =
      'Anna Kolt met Peter Holm in Malta. “I am tired,” she told him. The mayor said that the company had lied. ';
    const document = await model.parse(Array.from({ length: 40 }, () => story.repeat(2).trim()).join('\n\n'));
    const long = repeat(document, 12);
    const quotes = extractQuotes(document);
    const many = Array.from({ length: 12 }, (_, copy) =>
      quotes.map((quote) => shift(quote, copy * (document.text.length + 2), copy * quotes.length)),
    ).flat();
    const start = performance.now();
    const graph = buildArticleGraph({ id: 'long', text: long.text }, long, many);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(graph.statements.length).toBe(many.length);
  });
});

// The same document over and over; parsing 20,000 words would take longer than the thing under test.
function repeat(document: Document, times: number): Document {
  const step = document.text.length + 2;
  const copies = Array.from({ length: times }, (_, copy) => copy * step);
  const move = ([start, end]: Span, by: number): Span => [start + by, end + by];
  return {
    text: copies.map(() => document.text).join('\n\n'),
    paragraphs: copies.flatMap((by) => document.paragraphs.map((span) => move(span, by))),
    sentences: copies.flatMap((by) =>
      document.sentences.map((sentence) => ({
        ...sentence,
        span: move(sentence.span, by),
        tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
      })),
    ),
  };
}

function shift(quote: Quote, by: number, count: number): Quote {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  return {
    ...quote,
    content: quote.content.map(move),
    cue: quote.cue?.map(move) ?? null,
    source: quote.source?.map(move) ?? null,
    addressee: quote.addressee.map(move),
    via: quote.via === null ? null : move(quote.via),
    time: quote.time === null ? null : move(quote.time),
    within: quote.within === null ? null : quote.within + count,
    inherits: quote.inherits === null ? null : quote.inherits + count,
  };
}

const SEED = '../shared/eval/seed/trump-putin-call.json';

(existsSync(SEED) ? describe : describe.skip)('buildArticleGraph() on the acceptance article', () => {
  it('has its eight parties once each', async () => {
    const { text } = JSON.parse(readFileSync(SEED, 'utf8')) as { text: string };
    const { entities } = await build(text, '2025-07-03');
    const parties = ['Trump', 'Putin', 'Ushakov', 'Zelenskyy', 'Peskov', 'Ukraine', 'Iran', 'NATO'];
    const named = entities.filter(({ kind }) => ['PERSON', 'PLACE', 'ORGANIZATION'].includes(kind));
    const counts = parties.map((party) => named.filter(({ name: full }) => full.split(' ').at(-1) === party).length);
    expect(counts).toEqual(parties.map(() => 1));
  });
});

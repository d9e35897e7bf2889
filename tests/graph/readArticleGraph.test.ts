import fc from 'fast-check';

import { InvalidArticleError } from '../../src/errors.js';
import { findGraphWarnings } from '../../src/graph/findGraphWarnings.js';
import { readArticle } from '../../src/graph/readArticle.js';
import { isArticleGraph, readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { listGold, readGold } from '../helpers/readGold.js';

const TEXT = 'Feldt said "We tried." Brandt denied it. 🚢';
const VALID = {
  id: 'a1',
  text: TEXT,
  entities: [
    { id: 'feldt', name: 'Nora Feldt', kind: 'PERSON', mentions: [[0, 5]] },
    { id: 'brandt', mentions: [[23, 29]] },
  ],
  statements: [
    { id: 's1', content: [[11, 22]], cue: [6, 10], speaker: 'feldt', within: 's2' },
    {
      id: 's2',
      kind: 'INDIRECT',
      content: [[37, 39]],
      speaker: 'brandt',
      about: ['feldt', 'feldt'],
      polarity: 'DENIED',
    },
  ],
  relations: [{ kind: 'REJECT', subject: 'brandt', object: 'feldt', evidence: [[23, 39]] }],
};

test.each(listGold())('readArticleGraph() takes the hand-made graph of %s without a warning', (name) => {
  expect(findGraphWarnings(readGold(name))).toEqual([]);
});

test('readArticleGraph() fills in what may be left out', () => {
  const { entities, statements, relations, extractor } = readArticleGraph(VALID);
  expect(entities[1]).toMatchObject({ name: 'Brandt', kind: 'PERSON' });
  expect(statements[0]).toMatchObject({
    kind: 'DIRECT',
    cue: [[6, 10]],
    speakerSpan: null,
    polarity: 'AFFIRMED',
    about: [],
  });
  expect(statements[1]!.about).toEqual(['feldt']);
  expect(relations[0]).toMatchObject({ label: null, date: null, assertedBy: null });
  expect(extractor).toBeNull();
});

test('readArticleGraph() keeps tense and certainty, and leaves them out where they are not told', () => {
  const [told, untold] = VALID.statements;
  const { statements } = readArticleGraph({
    ...VALID,
    statements: [{ ...told, tense: 'PAST', certainty: 'PROBABLE' }, untold],
  });
  expect(statements[0]).toMatchObject({ tense: 'PAST', certainty: 'PROBABLE' });
  expect(statements[1]).not.toHaveProperty('tense');
  expect(() => readArticleGraph({ ...VALID, statements: [{ ...untold, certainty: 'SURE' }] })).toThrow(
    InvalidArticleError,
  );
});

test('readArticleGraph() needs nothing but a text', () => {
  expect(readArticleGraph({ text: 'Hello.' })).toMatchObject({ entities: [], statements: [], relations: [] });
});

test('readArticleGraph() allows more fields than it knows', () => {
  expect(() => readArticleGraph({ ...VALID, licence: 'own', source: { any: 1 } })).not.toThrow();
});

test.each([
  ['within', { within: 's2' }],
  ['text beside spans', { text: '"We tried."' }],
  ['a span as an object', { content: [{ start: 11, end: 22, text: '"We tried."' }] }],
])('readArticleGraph() takes a statement with %s', (_, change) => {
  expect(() => readArticleGraph(withStatement(change))).not.toThrow();
});

test.each<[path: string, input: unknown, expected: string]>([
  ['', null, 'expected an object'],
  ['text', {}, 'text: expected a string, found nothing'],
  ['text', { text: ' \n' }, 'text: expected a text that is not blank'],
  ['published', { text: 'x', published: 'yesterday' }, 'found "yesterday"'],
  ['published', { text: 'x', published: '2025-02-30' }, 'expected an ISO 8601 day or moment'],
  ['url', { text: 'x', url: 'x'.repeat(2001) }, 'at most 2000 characters, found a string of 2001 characters'],
  ['entities[0].name', withEntity({ name: 'x'.repeat(2001) }), 'at most 2000 characters'],
  ['entities[0].kind', withEntity({ kind: 'ROBOT' }), 'expected one of PERSON, ORGANIZATION'],
  ['entities[0].mentions[0]', withEntity({ mentions: [[5, 5]] }), 'found [5,5]'],
  ['entities[0].mentions[0]', withEntity({ mentions: [[0.5, 3]] }), 'whole numbers'],
  ['entities[0].mentions[0]', withEntity({ mentions: [[TEXT.length - 1, TEXT.length]] }), 'cuts one in two'],
  [
    'entities[0].mentions[0].text',
    withEntity({ mentions: [{ start: 0, end: 5, text: 'Brandt' }] }),
    'expected the slice "Feldt"',
  ],
  ['entities[1].id', { ...VALID, entities: [VALID.entities[0], VALID.entities[0]] }, 'found "feldt" again'],
  ['statements[0].content', withStatement({ content: [] }), 'at least one span'],
  ['statements[0].content', withStatement({ content: undefined }), 'found nothing'],
  ['statements[0].content[0]', withStatement({ content: [[11, 2200]] }), `end <= ${TEXT.length}`],
  ['statements[0].content[1]', withStatement({ content: [[11, 22], [0, 5]] }), 'starts at or after 22'], // prettier-ignore
  ['statements[0].text', withStatement({ text: 'We did not try.' }), 'expected the slice of the article'],
  ['statements[0].quote', withStatement({ quote: 'We did not try.' }), 'expected the slice of the article'],
  ['statements[0].speaker', withStatement({ speaker: 'nobody' }), 'found "nobody"'],
  ['statements[0].about[1]', withStatement({ about: ['feldt', 'x'] }), 'found "x"'],
  ['statements[0].within', withStatement({ within: 's9' }), 'found "s9"'],
  [
    'statements[0].stances[0].entity',
    withStatement({ about: [], stances: [{ entity: 'feldt', stance: 'OPPOSES' }] }),
    'one of those the statement is about',
  ],
  [
    'statements[0].stances[0].stance',
    withStatement({ about: ['feldt'], stances: [{ entity: 'feldt', stance: 'HATES' }] }),
    'expected one of FAVOURS, OPPOSES, NEUTRAL',
  ],
  [
    'statements[0].stances[1].entity',
    withStatement({
      about: ['feldt'],
      stances: [
        { entity: 'feldt', stance: 'OPPOSES' },
        { entity: 'feldt', stance: 'FAVOURS' },
      ],
    }),
    'found another towards "feldt"',
  ],
  [
    'statements[0].stances[0].evidence[0]',
    withStatement({ about: ['feldt'], stances: [{ entity: 'feldt', stance: 'OPPOSES', evidence: [[3, 3]] }] }),
    'half-open span',
  ],
  ['statements[0].within', withStatement({ within: 's1' }), 'a circle: s1 within s1'],
  ['statements[0].confidence', withStatement({ confidence: 2 }), 'a number from 0 to 1'],
  ['statements[0].saidAt', withStatement({ saidAt: '3 July' }), 'ISO 8601'],
  ['relations[0].subject', { ...VALID, relations: [{ kind: 'AID', subject: 'x', object: 'feldt' }] }, 'found "x"'],
  [
    'relations[0].modality',
    { ...VALID, relations: [{ kind: 'AID', subject: 'feldt', object: 'feldt', modality: 'MAYBE' }] },
    'expected one of ASSERTED',
  ],
  ['relations[0].kind', { ...VALID, relations: [{ subject: 'feldt', object: 'feldt' }] }, 'found nothing'],
])('readArticleGraph() refuses and says where: %s %#', (path, input, expected) => {
  const error = catchError(() => readArticleGraph(input));
  expect(error).toBeInstanceOf(InvalidArticleError);
  expect(error).toMatchObject({ code: 'INVALID_ARTICLE', path, message: expect.stringContaining(expected) });
});

test('readArticleGraph() finds a circle of statements', () => {
  const circle = VALID.statements.map((item, at) => ({ ...item, within: at === 0 ? 's2' : 's1' }));
  expect(() => readArticleGraph({ ...VALID, statements: circle })).toThrow('s1 within s2 within s1');
});

test('findGraphWarnings() notes a nested statement outside the one around it', () => {
  expect(findGraphWarnings(readArticleGraph(VALID))).toEqual([expect.stringContaining('"s1" is within "s2"')]);
});

test('readArticle() names an article by its id, else its url, else its text', () => {
  const [id, url] = ['mine', 'https://example.org/1'];
  expect(readArticle({ id, url, text: 'x' }).id).toBe(id);
  expect(readArticle({ url, text: 'x' }).id).toBe(url);
  expect(readArticle({ text: 'x' }).id).toBe(readArticle({ text: 'x', title: 'y' }).id);
});

test('readArticle() makes half characters whole without moving offsets', () => {
  expect(readArticle({ text: 'a\uD83D b' }).text).toBe('a\uFFFD b');
});

test('isArticleGraph() tells graphs from plain articles', () => {
  expect([VALID, { text: 'x' }, { text: 'x', statements: [] }, null, 3].map(isArticleGraph)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('readArticleGraph() meets any JSON with a graph or an InvalidArticleError', () => {
  const part = fc.array(
    fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...VALID.entities, ...VALID.statements)),
    { maxLength: 3 },
  );
  const input = fc.oneof(
    fc.jsonValue(),
    fc.record({ text: fc.string(), entities: part, statements: part, relations: part }, { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(input, (value) => {
      const error = catchError(() => readArticleGraph(value));
      expect(error instanceof Error && !(error instanceof InvalidArticleError)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

function withEntity(change: object): object {
  return { ...VALID, entities: [{ ...VALID.entities[0], ...change }, VALID.entities[1]] };
}

function withStatement(change: object): object {
  return { ...VALID, statements: [{ ...VALID.statements[0], ...change }, VALID.statements[1]] };
}

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

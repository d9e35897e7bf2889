import { readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { engines } from '../helpers/engines.js';
import { createTestApi } from './helpers/createTestApi.js';

import type { TestApi } from './helpers/createTestApi.js';

const TEXT = 'Anna Kolt called Peter Holm a liar and may sue Karl Winter, whom she thanked. Peter Holm met her.';
const at = (words: string): readonly [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

/** Two statements and three relations, of which one is a fact. */
const GRAPH = readArticleGraph({
  id: 'stances',
  text: TEXT,
  published: '2026-03-02',
  entities: ['Anna Kolt', 'Peter Holm', 'Karl Winter'].map((name) => ({ id: name, name, mentions: [at(name)] })),
  statements: [
    {
      id: 's1',
      content: [at('Peter Holm a liar')],
      tense: 'PAST',
      certainty: 'CERTAIN',
      speaker: 'Anna Kolt',
      about: ['Karl Winter', 'Peter Holm'],
      stances: [{ entity: 'Peter Holm', stance: 'OPPOSES', evidence: [at('called'), at('a liar')] }],
    },
    {
      id: 's2',
      content: [at('Karl Winter, whom she thanked')],
      speaker: 'Anna Kolt',
      about: ['Karl Winter'],
      stances: [{ entity: 'Karl Winter', stance: 'FAVOURS', evidence: [at('thanked')] }],
    },
  ],
  relations: [
    { kind: 'ACCUSE', subject: 'Anna Kolt', object: 'Karl Winter', modality: 'POSSIBLE', assertedBy: 's2' },
    { kind: 'CONSULT', subject: 'Peter Holm', object: 'Anna Kolt' },
  ],
});

describe.each(engines)('stances, modality, tense and certainty on $name', ({ open }) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(await open());
    await api.store.saveArticle(GRAPH);
  });
  afterAll(() => api.store.close());

  it('tells towards whom a stance is taken, by which words', async () => {
    const { statements } = await api.ask(
      '{ statements(orderBy: TEXT_ORDER) { nodes { tense certainty stances { target { name } stance evidence spans { start end } } } } }',
    );
    const shades = statements.nodes.map(({ tense, certainty }: Record<string, string>) => [tense, certainty]);
    expect(shades).toEqual([
      ['PAST', 'CERTAIN'],
      [null, null],
    ]);
    expect(statements.nodes[0].stances).toEqual([
      {
        target: { name: 'Peter Holm' },
        stance: 'OPPOSES',
        evidence: ['called', 'a liar'],
        spans: [at('called'), at('a liar')].map(([start, end]) => ({ start, end })),
      },
    ]);
  });

  it.each([
    ['stance: { towards: { name: "Peter Holm" }, is: [OPPOSES] }', ['s1']],
    ['stance: { towards: { name: "Peter Holm" }, is: [FAVOURS] }', []],
    ['stance: { towards: { name: "Karl Winter" } }', ['s2']],
    ['stance: { is: [OPPOSES, NEUTRAL] }', ['s1']],
    ['stance: {}', ['s1', 's2']],
    ['stance: { towards: { name: "Nobody Known" } }', []],
    ['not: { stance: { is: [OPPOSES] } }', ['s2']],
    ['or: [{ stance: { is: [FAVOURS] } }, { text: "liar" }]', ['s1', 's2']],
    ['relation: [ACCUSE]', []],
    ['tense: [PAST]', ['s1']],
    ['certainty: [CERTAIN, POSSIBLE]', ['s1']],
    ['not: { certainty: [CERTAIN] }', ['s2']],
  ])('finds statements by %s', async (filter, expected) => {
    const { statements } = await api.ask(
      `{ statements(filter: { ${filter} }, orderBy: TEXT_ORDER) { totalCount nodes { text } } }`,
    );
    const texts = { s1: 'Peter Holm a liar', s2: 'Karl Winter, whom she thanked' } as Record<string, string>;
    expect(statements.nodes.map(({ text }: { text: string }) => text)).toEqual(expected.map((id) => texts[id]));
    expect(statements.totalCount).toBe(expected.length);
  });

  it('gives as relations what is a fact, and what is not when asked for', async () => {
    const facts = '{ relations { totalCount nodes { kind modality } } }';
    expect((await api.ask(facts)).relations).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'CONSULT', modality: 'ASSERTED' }],
    });
    const open = '{ relations(filter: { modality: [POSSIBLE, WANTED] }) { totalCount nodes { kind modality } } }';
    expect((await api.ask(open)).relations).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'ACCUSE', modality: 'POSSIBLE' }],
    });
    const own =
      '{ entity(by: { name: "Anna Kolt" }) { a: relations { totalCount } b: relations(modality: [POSSIBLE]) { totalCount } } }';
    expect((await api.ask(own)).entity).toEqual({ a: { totalCount: 1 }, b: { totalCount: 1 } });
  });

  it('draws no picture and walks no path along what is no fact', async () => {
    const path = '{ path(from: { name: "Peter Holm" }, to: { name: "Karl Winter" }, maxLength: 2) { length } }';
    expect((await api.ask(path)).path).toBeNull();
    const picture = await api.ask('{ graph(around: { name: "Karl Winter" }) { links { kind } } }');
    expect(picture.graph.links.map(({ kind }: { kind: string }) => kind)).not.toContain('ACCUSE');
  });
});

import { readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { engines } from '../helpers/engines.js';
import { createTestApi, loadStories, readGold, STORIES } from './helpers/createTestApi.js';

import type { Answer, TestApi } from './helpers/createTestApi.js';

describe.each(engines)('on $name', ({ open }) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store);
  }, 120_000);
  afterAll(() => api.store.close());

  /** The statements of the hand-made graphs with their entities by name: what every filter is held against. */
  const GOLD: readonly Answer[] = STORIES.flatMap((story) => {
    const graph = readGold(story) as Answer;
    const nameOf = (id: string | null): string | null => graph.entities.find((e: Answer) => e.id === id)?.name ?? null;
    return graph.statements.map((statement: Answer) => ({
      ...statement,
      story: graph,
      text: statement.content.map(([start, end]: [number, number]) => graph.text.slice(start, end)).join(' '),
      cueText: statement.cue?.map(([start, end]: [number, number]) => graph.text.slice(start, end)).join(' ') ?? null,
      speakerName: nameOf(statement.speaker),
      aboutNames: statement.about.map(nameOf),
      addresseeNames: (statement.addressee ?? []).map(nameOf),
      viaName: nameOf(statement.via),
    }));
  });

  const FILTERS: readonly [string, (statement: Answer) => boolean][] = [
    ['speaker: { name: "Ada Brandt" }', ({ speakerName }) => speakerName === 'Ada Brandt'],
    ['about: { name: "Milena Dorvan" }', ({ aboutNames }) => aboutNames.includes('Milena Dorvan')],
    ['addressee: { name: "Ruben Aldane" }', ({ addresseeNames }) => addresseeNames.includes('Ruben Aldane')],
    ['via: { name: "Velpress" }', ({ viaName }) => viaName === 'Velpress'],
    [
      'speaker: { name: "Ada Brandt" }, about: { name: "Ruben Aldane" }',
      ({ speakerName, aboutNames }) => speakerName === 'Ada Brandt' && aboutNames.includes('Ruben Aldane'),
    ],
    ['kind: DIRECT', ({ kind }) => kind === 'DIRECT'],
    ['kind: [DIRECT, MIXED]', ({ kind }) => kind !== 'INDIRECT'],
    ['polarity: [DENIED]', ({ polarity }) => polarity === 'DENIED'],
    ['cue: "TOLD"', ({ cueText }) => cueText === 'told'],
    ['role: "spokes"', ({ role }) => /spokes/i.test(role ?? '')],
    ['outlet: "Eskerhaven Gazette"', ({ story }) => story.outlet === 'Eskerhaven Gazette'],
    ['from: "2026-03-10"', ({ story, saidAt }) => (saidAt ?? story.published) >= '2026-03-10'],
    ['to: "2026-03-03"', ({ story, saidAt }) => (saidAt ?? story.published) <= '2026-03-03'],
    [
      'from: "2026-03-03", to: "2026-03-07"',
      ({ story, saidAt }) => (saidAt ?? story.published) >= '2026-03-03' && (saidAt ?? story.published) <= '2026-03-07',
    ],
    ['text: "QUAY"', ({ text }) => /quay/i.test(text)],
    ['nested: true', ({ within }) => within != null],
    ['nested: false', ({ within }) => within == null],
    [
      'or: [{ speaker: { name: "Ada Brandt" } }, { kind: DIRECT, outlet: "Eskerhaven Gazette" }]',
      ({ speakerName, kind, story }) =>
        speakerName === 'Ada Brandt' || (kind === 'DIRECT' && story.outlet === 'Eskerhaven Gazette'),
    ],
    ['not: { speaker: { name: "Ada Brandt" } }', ({ speakerName }) => speakerName !== 'Ada Brandt'],
    ['not: { cue: "told" }', ({ cueText }) => cueText !== 'told'],
    [
      'about: { name: "Milena Dorvan" }, not: { or: [{ kind: DIRECT }, { nested: true }] }',
      ({ aboutNames, kind, within }) => aboutNames.includes('Milena Dorvan') && kind !== 'DIRECT' && within == null,
    ],
    ['and: [{ text: "quay" }, { text: "open" }]', ({ text }) => /quay/i.test(text) && /open/i.test(text)],
    [
      'or: [{ and: [{ about: { name: "Ada Brandt" } }, { not: { kind: INDIRECT } }] }, { addressee: { name: "Ruben Aldane" }, to: "2026-03-07" }]',
      ({ aboutNames, addresseeNames, kind, story, saidAt }) =>
        (aboutNames.includes('Ada Brandt') && kind !== 'INDIRECT') ||
        (addresseeNames.includes('Ruben Aldane') && (saidAt ?? story.published) <= '2026-03-07'),
    ],
    [
      'or: [{ speaker: { name: "Nobody" } }, { via: { name: "Velpress" } }], not: { speaker: { name: "Nobody Else" } }',
      ({ viaName }) => viaName === 'Velpress',
    ],
    [
      'relation: [FAMILY_OF, LOCATED_IN, MEMBER_OF]',
      ({ id, story }) =>
        story.relations.some(
          ({ assertedBy, kind }: Answer) =>
            assertedBy === id && ['FAMILY_OF', 'LOCATED_IN', 'MEMBER_OF'].includes(kind),
        ),
    ],
  ];

  async function findTexts(filter: string): Promise<{ texts: string[]; total: number }> {
    const texts: string[] = [];
    for (let after: string | null = null; ;) {
      const { statements }: Answer = await api.ask(
        `query ($after: String) { statements(filter: { ${filter} }, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { text } } }`,
        { after },
      );
      texts.push(...statements.nodes.map(({ text }: Answer) => text));
      if (!statements.pageInfo.hasNextPage) return { texts, total: statements.totalCount };
      after = statements.pageInfo.endCursor;
    }
  }

  describe('StatementFilter', () => {
    it.each(FILTERS)('{ %s } finds what the hand-made graphs have', async (filter, isMeant) => {
      const expected = GOLD.filter(isMeant).map(({ text }) => text);
      expect(expected.length).toBeGreaterThan(0);
      const { texts, total } = await findTexts(filter);
      expect(texts.sort()).toEqual(expected.sort());
      expect(total).toBe(expected.length);
    });

    it('{ article } and { within } take ids', async () => {
      const { article } = await api.ask(
        '{ article(id: "presidents-call") { id statements(filter: { nested: true }, first: 1) { nodes { within { id } } } } }',
      );
      const outer = article.statements.nodes[0].within.id;
      const { within, inArticle } = await api.ask(
        `{ within: statements(filter: { within: "${outer}" }) { nodes { within { id } } } inArticle: statements(filter: { article: "${article.id}" }) { totalCount } }`,
      );
      expect(within.nodes.length).toBeGreaterThan(0);
      for (const node of within.nodes) expect(node.within.id).toBe(outer);
      expect(inArticle.totalCount).toBe((readGold('presidents-call') as Answer).statements.length);
    });

    it('{ or } within { or } may not multiply beyond measure', async () => {
      const pair = '{ and: [{ kind: DIRECT }, { nested: true }, { cue: "said" }] }';
      const { errors } = await api.run(
        `{ statements(filter: { or: [${Array(6).fill(pair).join(', ')}] }) { totalCount } }`,
      );
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining('alternatives'),
      });
    });

    it('may not hold too many others, however deep', async () => {
      for (const depth of [60, 2_000, 12_000]) {
        const filter = JSON.parse('{"not":'.repeat(depth) + '{}' + '}'.repeat(depth)) as Record<string, unknown>;
        const { errors } = await api.run('query ($f: StatementFilter) { statements(filter: $f) { totalCount } }', {
          f: filter,
        });
        expect(errors?.[0]?.extensions?.['code']).toMatch(/BAD_USER_INPUT|INTERNAL_SERVER_ERROR/);
      }
    });

    it('{ cue } finds every form of a verb by the form that a dictionary has', async () => {
      const text = 'Mina Tarn insisted that it rained. It snowed, she insists.';
      const statements = [
        {
          id: 's1',
          kind: 'INDIRECT',
          content: [[19, 33]],
          cue: [[10, 18]],
          cueLemma: 'insist',
          speaker: null,
          about: [],
        },
        {
          id: 's2',
          kind: 'INDIRECT',
          content: [[35, 44]],
          cue: [[50, 57]],
          cueLemma: 'insist',
          speaker: null,
          about: [],
        },
      ];
      const graph = { id: 'weather', text, entities: [], relations: [], statements };
      await api.store.saveArticle(readArticleGraph(graph));
      expect((await findTexts('cue: "Insist"')).texts.sort()).toEqual(['It snowed', 'that it rained']);
      expect((await findTexts('cue: "insists"')).texts).toEqual(['It snowed']);
      expect((await findTexts('and: [{ cue: "insist" }]')).total).toBe(2);
      await api.store.removeArticle('weather');
    });

    it('{ minConfidence } leaves out what has none', async () => {
      expect((await findTexts('minConfidence: 0.5')).total).toBe(0);
    });

    it.each([
      [
        'from: "2026-03-10", to: "2026-03-01"',
        '`from` must not be later than `to`; 2026-03-10 is later than 2026-03-01.',
      ],
      ['minConfidence: 1.5', '`minConfidence` must lie between 0 and 1; it is 1.5.'],
      ['speaker: { name: "  " }', 'A name must have 1 to 500 characters; this one has 0.'],
    ])('refuses { %s }', async (filter, message) => {
      const { errors } = await api.run(`{ statements(filter: { ${filter} }) { totalCount } }`);
      expect(errors).toEqual([expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } })]);
    });

    it('refuses both, or neither, of an id and a name', async () => {
      for (const speaker of ['{ id: "e1", name: "x" }', '{}']) {
        const { errors } = await api.run(`{ statements(filter: { speaker: ${speaker} }) { totalCount } }`);
        expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
      }
      const { errors } = await api.run('query ($by: EntityRef!) { entity(by: $by) { id } }', { by: {} });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    });
  });

  describe('filters of a field', () => {
    it('narrow what the field shows', async () => {
      const { entity } = await api.ask(`{ entity(by: { name: "Ada Brandt" }) {
      said(filter: { about: { name: "Ruben Aldane" } }, first: 100) { totalCount nodes { speaker { name } about { name } } } } }`);
      expect(entity.said.totalCount).toBeGreaterThan(0);
      for (const { speaker, about } of entity.said.nodes) {
        expect(speaker.name).toBe('Ada Brandt');
        expect(about.map(({ name }: Answer) => name)).toContain('Ruben Aldane');
      }
    });

    it('find nothing where they contradict it', async () => {
      const { entity } = await api.ask(
        '{ entity(by: { name: "Ada Brandt" }) { said(filter: { speaker: { name: "Lazar Emrick" } }) { totalCount nodes { id } } } }',
      );
      expect(entity.said).toEqual({ totalCount: 0, nodes: [] });
    });
  });

  describe('the other filters', () => {
    it('find entities by kind and part of a name', async () => {
      const { entities } = await api.ask(
        '{ entities(filter: { kind: PERSON, name: "ELDT" }, orderBy: NAME_ASC) { totalCount nodes { name kind } } }',
      );
      expect(entities.nodes).toEqual([
        { name: 'Jonas Feldt', kind: 'PERSON' },
        { name: 'Nora Feldt', kind: 'PERSON' },
      ]);
    });

    it('find articles by outlet, mention, days and title', async () => {
      const { articles } =
        await api.ask(`{ articles(filter: { outlet: "Eskerhaven Gazette", mentions: { name: "Silas Roke" },
      from: "2026-03-01", to: "2026-03-08", title: "east quay" }) { totalCount nodes { externalId } } }`);
      expect(articles.nodes).toEqual([{ externalId: 'east-quay-closed' }]);
      expect(articles.totalCount).toBe(1);
    });

    it('find relations by their ends and kinds', async () => {
      const { relations } = await api.ask(
        '{ relations(filter: { subject: { name: "Lazar Emrick" }, kind: [HOLDS_POSITION] }, first: 100) { totalCount nodes { kind subject { name } label } } }',
      );
      expect(relations.totalCount).toBeGreaterThan(0);
      for (const { kind, subject } of relations.nodes)
        expect([kind, subject.name]).toEqual(['HOLDS_POSITION', 'Lazar Emrick']);
    });
  });

  describe('names', () => {
    it('find an entity whatever the case, accents and title', async () => {
      for (const name of ['ada brandt', 'ADA BRANDT', 'Áda Brändt', ' Ada  Brandt ', 'Mrs. Brandt'])
        expect(
          (await api.ask('query ($by: EntityRef!) { entity(by: $by) { name } }', { by: { name } })).entity,
        ).toEqual({
          name: 'Ada Brandt',
        });
    });

    it('that nothing has give null, and an empty page that says so', async () => {
      expect((await api.ask('{ entity(by: { name: "Nobody Atall" }) { name } }')).entity).toBeNull();
      const { data, errors, extensions } = await api.run(
        '{ statements(filter: { speaker: { name: "Nobody Atall" } }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
      );
      expect(errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(data))).toEqual({
        statements: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      });
      expect(extensions?.['warnings']).toEqual([
        { code: 'NOT_FOUND', message: 'No entity is called "Nobody Atall": what asks for it has an empty answer.' },
      ]);
    });

    it('of several take the best known, and say who else it could be', async () => {
      const { data, extensions } = await api.run('{ entity(by: { name: "Feldt" }) { name } }');
      expect(JSON.parse(JSON.stringify(data))).toEqual({ entity: { name: 'Nora Feldt' } });
      expect(extensions?.['ambiguousNames']).toEqual([
        {
          name: 'Feldt',
          used: expect.objectContaining({ name: 'Nora Feldt', kind: 'PERSON' }),
          others: [expect.objectContaining({ name: 'Jonas Feldt', kind: 'PERSON' })],
        },
      ]);
    });
  });
});

import { existsSync, readFileSync } from 'node:fs';

import { engines } from '../helpers/engines.js';
import { createTestApi, loadStories, OPERATION_NAMES, readGold, readOperation } from './helpers/createTestApi.js';

import type { Answer, TestApi } from './helpers/createTestApi.js';

describe.each(engines)('on $name', ({ open }) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store);
  }, 120_000);
  afterAll(() => api.store.close());

  const names = (list: Answer): string[] => list.map(({ name }: Answer) => name);

  async function findStatement(text: string): Promise<Answer> {
    const { statements } = await api.ask(
      'query ($text: String!) { statements(filter: { text: $text }) { nodes { id } } }',
      {
        text,
      },
    );
    return statements.nodes[0];
  }

  describe('the operations of the contract', () => {
    it('are copied here letter by letter', () => {
      const contract = new URL('../../../shared/contract/operations/', import.meta.url);
      if (!existsSync(contract)) return;
      for (const name of OPERATION_NAMES)
        expect(readOperation(name)).toBe(readFileSync(new URL(`${name}.graphql`, contract), 'utf8'));
    });

    it('who-said-what: what Brandt said about Velmar, newest first', async () => {
      const variables = { speaker: { name: 'ada BRANDT' }, about: { name: 'velmar' }, first: 10 };
      const { statements } = await api.ask(readOperation('who-said-what'), variables);
      expect(statements.totalCount).toBe(1);
      const [{ node: first }] = statements.edges;
      expect(first).toMatchObject({
        text: '"Velmar told us it was a flying club," "It told the commission it was a clerical error. Yesterday it told Velpress that it was us."',
        kind: 'DIRECT',
        cue: 'told',
        polarity: 'AFFIRMED',
        role: 'Foreign Minister',
        speaker: { name: 'Ada Brandt', kind: 'PERSON' },
        addressees: [{ name: 'parliament' }],
        via: null,
        within: null,
        article: { outlet: 'North Coast Press Agency', publishedAt: '2026-03-12' },
      });
      expect(names(first.about)).toEqual(['Velmar', 'Brennia', 'Joint Strait Commission', 'Velpress']);
    });

    it('who-said-what: two names and any page take three calls, and none for each row', async () => {
      const variables = { speaker: { name: 'Ada Brandt' }, about: { name: 'Velmar' } };
      for (const first of [1, 10, 100]) {
        api.takeCalls();
        await api.ask(readOperation('who-said-what'), { ...variables, first });
        expect(api.takeCalls().sort()).toEqual(['countStatements', 'findNamesakes', 'findStatementCards']);
      }
    });

    it('article: its statements in text order, each equal to its spans', async () => {
      const { article } = await api.ask(readOperation('article'), { id: 'envoy-recalled' });
      const gold = readGold('envoy-recalled') as Answer;
      expect(article).toMatchObject({ title: gold.title, url: gold.url, outlet: gold.outlet, byline: gold.byline });
      expect(article.text).toBe(gold.text);
      expect(article.statements.totalCount).toBe(gold.statements.length);
      for (const { text, spans } of article.statements.nodes)
        expect(spans.map(({ start, end }: Answer) => article.text.slice(start, end)).join(' ')).toBe(text);
      const starts = article.statements.nodes.map(({ spans }: Answer) => spans[0].start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(article.entities.totalCount).toBeGreaterThan(30);
      const brandt = article.entities.edges.find(({ node }: Answer) => node.name === 'Ada Brandt');
      expect(brandt.spans.map(({ start, end }: Answer) => article.text.slice(start, end))).toContain('The minister');
    });

    it('article: by its own id, its URL and its id here', async () => {
      const query = 'query ($id: ID!) { article(id: $id) { id externalId } }';
      const { article } = await api.ask(query, { id: 'envoy-recalled' });
      expect(article.externalId).toBe('envoy-recalled');
      for (const id of [article.id, 'https://example.org/ncpa/2026/03/03/velmar-recalls-envoy'])
        expect((await api.ask(query, { id })).article).toEqual(article);
      expect((await api.ask(query, { id: 'no-such-article' })).article).toBeNull();
    });

    it('attribution-chain: Velpress said that Emrick said that Dorvan told Aldane', async () => {
      const { id } = await findStatement('would not find another neighbour');
      const [innermost] = (
        await api.ask(
          '{ statements(filter: { speaker: { name: "Milena Dorvan" }, about: { name: "Brennia" }, addressee: { name: "Ruben Aldane" } }) { nodes { id } } }',
        )
      ).statements.nodes;
      expect(id).toBeDefined();
      const { node } = await api.ask(readOperation('attribution-chain'), { id: innermost.id });
      expect(node).toMatchObject({ __typename: 'Statement', speaker: { name: 'Milena Dorvan' }, contains: [] });
      expect(names(node.addressees)).toEqual(['Ruben Aldane']);
      expect(names(node.chain.map(({ speaker }: Answer) => speaker))).toEqual([
        'Velpress',
        'Lazar Emrick',
        'Milena Dorvan',
      ]);
      const { node: outermost } = await api.ask(readOperation('attribution-chain'), { id: node.chain[0].id });
      expect(names(outermost.contains.map(({ speaker }: Answer) => speaker))).toEqual(['Lazar Emrick']);
      expect(outermost.chain).toHaveLength(1);
    });

    it('entity-page: everything about Nora Feldt', async () => {
      const { entity } = await api.ask(readOperation('entity-page'), { entity: { name: 'nora feldt' }, first: 100 });
      expect(entity).toMatchObject({ name: 'Nora Feldt', kind: 'PERSON' });
      expect(entity.aliases).toContain('Feldt');
      const board = entity.positions.find(
        ({ organization }: Answer) => organization.name === 'Eskerhaven Harbour Board',
      );
      expect(board.title).toBe('chair');
      expect(board.articles.totalCount).toBeGreaterThanOrEqual(board.articles.nodes.length);
      expect(entity.said.totalCount).toBe(entity.said.nodes.length);
      expect(entity.said.nodes.map(({ text }: Answer) => text)).toContain(
        '“The papers said tractor parts,” “Nobody ploughs a field with a turbine.”',
      );
      expect(entity.saidAbout.nodes.map(({ speaker }: Answer) => speaker?.name)).toContain('Ada Brandt');
      const brother = entity.relations.nodes.find(({ kind }: Answer) => kind === 'FAMILY_OF');
      expect([brother.subject.name, brother.object.name]).toEqual(['Jonas Feldt', 'Nora Feldt']);
      expect(entity.mentionedIn.nodes.map(({ title }: Answer) => title)).toContain(
        'Harbour board shuts East Quay after engines found on Velmari ship',
      );
    });

    it('graph: around Brandt, and the strongest links of all', async () => {
      const around = await api.ask(readOperation('graph'), { around: { name: 'Ada Brandt' }, depth: 1, maxNodes: 6 });
      expect(around.graph.truncated).toBe(true);
      expect(around.graph.nodes).toHaveLength(6);
      expect(names(around.graph.nodes.map(({ label }: Answer) => ({ name: label })))).toContain('Ada Brandt');
      const ids = around.graph.nodes.map(({ id }: Answer) => id);
      for (const { source, target } of around.graph.links)
        expect(ids).toEqual(expect.arrayContaining([source, target]));
      const whole = await api.ask(readOperation('graph'), {});
      expect(whole.graph.nodes.length).toBeGreaterThan(20);
      expect(whole.graph.nodes.length).toBeLessThanOrEqual(50);
    });

    it('search: entities, statements and articles, page after page', async () => {
      const first = (await api.ask(readOperation('search'), { text: 'harbour treaty', first: 3 })).search;
      expect(first.edges).toHaveLength(3);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = (
        await api.ask(readOperation('search'), { text: 'harbour treaty', first: 100, after: first.pageInfo.endCursor })
      ).search;
      const ids = [...first.edges, ...second.edges].map(({ node }: Answer) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(first.totalCount);
      const types = [...first.edges, ...second.edges].map(({ node }: Answer) => node.__typename);
      expect(types).toEqual(expect.arrayContaining(['Entity', 'Statement']));
      const scores = [...first.edges, ...second.edges].map(({ score }: Answer) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('pairs: who talks about whom, the most frequent first', async () => {
      const { pairs } = await api.ask(readOperation('pairs'), { first: 5 });
      expect(pairs.nodes).toHaveLength(5);
      const counts = pairs.nodes.map(({ count }: Answer) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      for (const { speaker, about, count, latest } of pairs.nodes) {
        const { statements } = await api.ask(readOperation('who-said-what'), {
          speaker: { id: speaker.id },
          about: { id: about.id },
          first: 1,
        });
        expect(statements.totalCount).toBe(count);
        expect(statements.edges[0].node.id).toBe(latest.id);
      }
    });

    it('pairs: counted with a filter as without one', async () => {
      const read = async (variables: Record<string, unknown>): Promise<Answer> => {
        const { pairs } = await api.ask(readOperation('pairs'), { first: 100, ...variables });
        const lines = pairs.nodes.map(({ speaker, about, count, latest }: Answer) =>
          [speaker.name, about.name, count, latest.id].join(' '),
        );
        return { total: pairs.totalCount, lines };
      };
      const every = await read({});
      const filtered = await read({ from: '2020-01-01', to: '2030-01-01' });
      expect(filtered.total).toBe(every.total);
      const tops = (lines: string[]): string[] => lines.slice(0, 8).sort();
      expect(tops(filtered.lines)).toEqual(tops(every.lines));
      const gazette = await read({ outlet: 'Eskerhaven Gazette' });
      const agency = await read({ outlet: 'North Coast Press Agency' });
      expect(gazette.total + agency.total).toBeGreaterThanOrEqual(every.total);
      expect(gazette.total).toBeLessThan(every.total);
    });

    it('pairs: of one speaker, about one', async () => {
      const { of, about } = await api.ask(`{
        of: pairs(filter: { speaker: { name: "Ada Brandt" } }, first: 100) { totalCount nodes { speaker { name } } }
        about: pairs(filter: { about: { name: "Ada Brandt" }, kind: DIRECT }, first: 100) { totalCount nodes { about { name } } } }`);
      expect(of.totalCount).toBe(of.nodes.length);
      expect(new Set(of.nodes.map(({ speaker }: Answer) => speaker.name))).toEqual(new Set(['Ada Brandt']));
      expect(about.totalCount).toBe(about.nodes.length);
      expect(new Set(about.nodes.map(({ about: { name } }: Answer) => name))).toEqual(new Set(['Ada Brandt']));
    });

    it('timeline: every statement about Brandt in its interval', async () => {
      const totals = [];
      for (const interval of ['DAY', 'WEEK', 'MONTH', 'YEAR']) {
        const { timeline } = await api.ask(readOperation('timeline'), { about: { name: 'Ada Brandt' }, interval });
        const starts = timeline.map(({ start }: Answer) => start);
        expect(starts).toEqual([...starts].sort());
        totals.push(timeline.reduce((sum: number, { count }: Answer) => sum + count, 0));
        if (interval === 'WEEK') for (const start of starts) expect(new Date(start).getUTCDay()).toBe(1);
        if (interval === 'YEAR') expect(starts).toEqual(['2026-01-01']);
      }
      const { statements } = await api.ask('{ statements(filter: { about: { name: "Ada Brandt" } }) { totalCount } }');
      expect(totals).toEqual(Array(4).fill(statements.totalCount));
    });

    it('path: from the harbor master to the president of Velmar, each link between its nodes', async () => {
      const variables = { from: { name: 'Silas Roke' }, to: { name: 'Milena Dorvan' } };
      const { path } = await api.ask(readOperation('path'), variables);
      expect(path.nodes[0].name).toBe('Silas Roke');
      expect(path.nodes.at(-1).name).toBe('Milena Dorvan');
      expect(path.links).toHaveLength(path.length);
      expect(path.nodes).toHaveLength(path.length + 1);
      path.links.forEach(({ source, target }: Answer, index: number) =>
        expect([path.nodes[index].id, path.nodes[index + 1].id].sort()).toEqual([source, target].sort()),
      );
      const { path: back } = await api.ask(readOperation('path'), { from: variables.to, to: variables.from });
      expect(back.length).toBe(path.length);
      const { path: tooShort } = await api.ask(readOperation('path'), { ...variables, maxLength: path.length - 1 });
      expect(tooShort).toBeNull();
    });

    it('path: from an entity to itself has no links', async () => {
      const by = { name: 'Silas Roke' };
      const { path } = await api.ask(readOperation('path'), { from: by, to: by });
      expect(path).toMatchObject({ length: 0, links: [], nodes: [{ name: 'Silas Roke' }] });
    });
  });
});

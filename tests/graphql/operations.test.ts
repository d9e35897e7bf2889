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
      expect(statements.totalCount).toBe(2);
      const [{ node: first }, { node: second }] = statements.edges;
      expect(first).toMatchObject({
        text: '"Velmar told us it was a flying club,"',
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
      expect(names(first.about)).toEqual(['Velmar', 'Brennia']);
      expect(second.text).toMatch(/^"It told the commission it was a clerical error/);
    });

    it('who-said-what: two names and any page take four calls, and none for each row', async () => {
      const variables = { speaker: { name: 'Ada Brandt' }, about: { name: 'Velmar' } };
      for (const first of [1, 10, 100]) {
        api.takeCalls();
        await api.ask(readOperation('who-said-what'), { ...variables, first });
        expect(api.takeCalls().sort()).toEqual([
          'countStatements',
          'findEntitiesByName',
          'findEntitiesByName',
          'findStatements',
        ]);
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
      expect(entity.said.nodes.map(({ text }: Answer) => text)).toContain('“Nobody ploughs a field with a turbine.”');
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
  });
});

import fc from 'fast-check';

import { engines } from '../helpers/engines.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';

import type { Answer, TestApi } from './helpers/createTestApi.js';

describe.each(engines)('on $name', ({ open }) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store);
  }, 120_000);
  afterAll(() => api.store.close());

  /** Every list of the schema, as a selection with the paging arguments to fill in. */
  const LISTS: Readonly<Record<string, (args: string) => string>> = {
    'statements, latest first': (args) => `page: statements(orderBy: SAID_AT_DESC ${args})`,
    'statements, earliest first': (args) => `page: statements(orderBy: SAID_AT_ASC ${args})`,
    'statements in text order': (args) => `page: statements(orderBy: TEXT_ORDER ${args})`,
    'statements of a speaker': (args) => `page: statements(filter: { speaker: { name: "Ada Brandt" } } ${args})`,
    'entities by name': (args) => `page: entities(orderBy: NAME_ASC ${args})`,
    'entities by weight': (args) => `page: entities(orderBy: STATEMENTS_DESC ${args})`,
    'articles, newest first': (args) => `page: articles(orderBy: PUBLISHED_AT_DESC ${args})`,
    'articles, oldest first': (args) => `page: articles(orderBy: PUBLISHED_AT_ASC ${args})`,
    'articles, loaded last first': (args) => `page: articles(orderBy: LOADED_AT_DESC ${args})`,
    relations: (args) => `page: relations(first: null ${args})`,
  };

  async function readPage(list: string, args: string): Promise<Answer> {
    const query = `{ ${LISTS[list]?.(args)} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`;
    return (await api.ask(query.replace('first: null', ''))).page;
  }

  async function readAll(list: string, size: number, isBackward: boolean): Promise<{ ids: string[]; total: number }> {
    const ids: string[] = [];
    for (let cursor: string | null = null; ;) {
      const [count, from] = isBackward ? ['last', 'before'] : ['first', 'after'];
      const page: Answer = await readPage(list, `${count}: ${size} ${cursor ? `${from}: "${cursor}"` : ''}`);
      const found = page.edges.map(({ node }: Answer) => node.id);
      if (isBackward) ids.unshift(...found);
      else ids.push(...found);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      if (!(isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage))
        return { ids, total: page.totalCount };
      cursor = isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    }
  }

  describe('paging', () => {
    it.each(Object.keys(LISTS))('reads %s whole, without overlap, whatever the size and direction', async (list) => {
      const { ids: whole, total } = await readAll(list, 100, false);
      expect(new Set(whole).size).toBe(whole.length);
      expect(whole).toHaveLength(total);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 3, max: 60 }), fc.boolean(), async (size, isBackward) => {
          expect((await readAll(list, size, isBackward)).ids).toEqual(whole);
        }),
        { numRuns: 5 },
      );
    });

    it('reads between two cursors', async () => {
      const { edges } = await readPage('entities by name', 'first: 6');
      const between = await readPage(
        'entities by name',
        `first: 10 after: "${edges[0].cursor}" before: "${edges[5].cursor}"`,
      );
      expect(between.edges).toEqual(edges.slice(1, 5));
      expect(between.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    });

    it('has 20 rows when nobody says how many', async () => {
      expect((await readPage('entities by name', 'after: null')).edges).toHaveLength(20);
    });

    it.each([
      ['first: 0', '`first` must lie between 1 and 100; it is 0.'],
      ['first: 101', '`first` must lie between 1 and 100; it is 101.'],
      ['last: 101', '`last` must lie between 1 and 100; it is 101.'],
      ['first: 1 last: 1', 'Give `first` or `last`, not both.'],
      ['after: "x"', '"x" is not a cursor of this list in this order; take cursors from its pages.'],
      ['before: ""', '"" is not a cursor of this list in this order; take cursors from its pages.'],
    ])('refuses %s', async (args, message) => {
      const { errors } = await api.run(`{ statements(${args}) { totalCount } }`);
      expect(errors).toEqual([expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } })]);
    });

    it('refuses a cursor of another order', async () => {
      const { pageInfo } = await readPage('statements, latest first', 'first: 1');
      const { errors } = await api.run(
        `{ statements(orderBy: SAID_AT_ASC, after: "${pageInfo.endCursor}") { nodes { id } } }`,
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    });

    it('pages what is in memory as what is in the store', async () => {
      const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      entity(by: { name: "Nora Feldt" }) { positions { title organization { name } articles(first: $first, after: $after, last: $last, before: $before) {
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { id } } } } }`;
      const isChair = ({ title, organization }: Answer): boolean =>
        title === 'chair' && organization.name === 'Eskerhaven Harbour Board';
      const read = async (variables: Record<string, unknown>): Promise<Answer> =>
        (await api.ask(query, variables)).entity.positions.find(isChair).articles;
      const whole = await read({ first: 100 });
      expect(whole.totalCount).toBeGreaterThan(1);
      const one = await read({ first: 1 });
      expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const two = await read({ first: 1, after: one.pageInfo.endCursor });
      expect([...one.nodes, ...two.nodes]).toEqual(whole.nodes.slice(0, 2));
      expect((await read({ last: 1 })).nodes).toEqual(whole.nodes.slice(-1));
      expect((await read({ last: 1, before: two.pageInfo.startCursor })).nodes).toEqual(one.nodes);
    });

    it.each(['said', 'saidAbout'])('pages %s of many entities at once as it pages one', async (field) => {
      const select = (args: string): string =>
        `name list: ${field}(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } } }`;
      for (const args of ['first: 3', 'last: 3', 'first: 3 orderBy: SAID_AT_ASC', 'last: 2 orderBy: TEXT_ORDER']) {
        const { entities } = await api.ask(
          `{ entities(first: 6, filter: { kind: PERSON }) { nodes { ${select(args)} } } }`,
        );
        expect(entities.nodes).toHaveLength(6);
        for (const node of entities.nodes) {
          const name = JSON.stringify(node.name);
          const one = await api.ask(
            `{ entity(by: { name: ${name} }) { ${select(`${args} filter: { minConfidence: null }`)} } }`,
          );
          expect(one.entity).toEqual(node);
        }
      }
    });

    it('pages articles and relations of many entities as it pages all of them, and mentions of many articles', async () => {
      const page = 'totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id }';
      for (const args of ['first: 3', 'last: 3']) {
        const { entities } = await api.ask(
          `{ entities(first: 8, filter: { kind: PERSON }) { nodes { id mentionedIn(${args}) { ${page} } relations(${args} kind: [HOLDS_POSITION]) { ${page} } } } }`,
        );
        for (const { id, mentionedIn, relations } of entities.nodes) {
          const alone = await api.ask(
            `{ articles(filter: { mentions: { id: "${id}" } } ${args}) { ${page} } relations(filter: { entity: { id: "${id}" }, kind: HOLDS_POSITION } ${args}) { ${page} } }`,
          );
          expect({ articles: mentionedIn, relations }).toEqual(alone);
        }
        const { articles } = await api.ask(`{ articles(first: 4) { nodes { id entities(${args}) { ${page} } } } }`);
        for (const { id, entities: mentions } of articles.nodes) {
          const { article } = await api.ask(
            `{ article(id: "${id}") { entities(first: 100) { totalCount nodes { id } } } }`,
          );
          const all = article.entities.nodes;
          expect(mentions.nodes).toEqual(args === 'first: 3' ? all.slice(0, 3) : all.slice(-3));
          expect(mentions.totalCount).toBe(article.entities.totalCount);
        }
      }
    });
  });
});

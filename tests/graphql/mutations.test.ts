import { engines } from '../helpers/engines.js';
import { createTestApi, loadStories, readGold, readOperation } from './helpers/createTestApi.js';

import type { Answer, TestApi } from './helpers/createTestApi.js';

describe.each(engines)('on $name', ({ open }) => {
  let api: TestApi;

  beforeEach(async () => {
    api = await createTestApi(await open());
  });
  afterEach(() => api.store.close());

  /** A gold graph as `ArticleInput` has it. */
  function toInput(name: string): Record<string, unknown> {
    const { id, url, title, outlet, byline, published, language, text, ...graph } = readGold(name);
    return { id, url, title, outlet, byline, published, language, text, graph };
  }

  const ingest = (...articles: unknown[]): Promise<Answer> =>
    api.ask(readOperation('ingest'), { input: { articles } }).then(({ ingestArticles }) => ingestArticles);

  describe('ingestArticles', () => {
    it('adds, leaves unchanged and replaces', async () => {
      const added = await ingest(toInput('envoy-recalled'));
      expect(added.errors).toEqual([]);
      expect(added.results).toEqual([
        {
          outcome: 'ADDED',
          article: {
            id: expect.stringMatching(/^a/),
            title: 'Velmar recalls envoy from Brennia in row over seized freighter',
            statements: { totalCount: (readGold('envoy-recalled') as Answer).statements.length },
          },
          warnings: expect.any(Array),
        },
      ]);
      expect((await ingest(toInput('envoy-recalled'))).results[0].outcome).toBe('UNCHANGED');
      const replaced = await ingest({ ...toInput('envoy-recalled'), title: 'Corrected' });
      expect(replaced.results[0]).toMatchObject({
        outcome: 'REPLACED',
        article: { id: added.results[0].article.id, title: 'Corrected' },
      });
      expect((await api.ask('{ articles { totalCount } }')).articles.totalCount).toBe(1);
    });

    it('refuses a bad article, says where it is bad, and takes the others', async () => {
      const bad = toInput('envoy-recalled') as Answer;
      const graph = { ...bad.graph, statements: [{ ...bad.graph.statements[0], content: [[0, 999_999]] }] };
      const payload = await ingest(
        { ...bad, graph },
        { id: 'empty', text: '  ' },
        { ...bad, id: 'late', published: 'yesterday' },
        { id: 'no-object', text: 'A text.', graph: [1] },
        { id: 'no-article', html: '<p></p>' },
        toInput('east-quay-closed'),
      );
      expect(payload.results.map(({ outcome }: Answer) => outcome)).toEqual([
        ...['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'ADDED'],
      ]);
      expect(payload.results.slice(0, 5).map(({ article }: Answer) => article)).toEqual([null, null, null, null, null]);
      expect(payload.errors.map(({ code }: Answer) => code)).toEqual(Array(5).fill('BAD_USER_INPUT'));
      expect(payload.errors.map(({ path }: Answer) => path.slice(0, 4).join('.'))).toEqual([
        'input.articles.0.statements',
        'input.articles.1.text',
        'input.articles.2.published',
        'input.articles.3.graph',
        'input.articles.4.html',
      ]);
      for (const { message } of payload.errors) expect(message).toMatch(/.+/);
    });

    it.each([0, 101])('refuses %i articles at once', async (count) => {
      const articles = Array.from({ length: count }, () => ({ text: 'A text.' }));
      const { errors } = await api.run(readOperation('ingest'), { input: { articles } });
      expect(errors).toEqual([
        expect.objectContaining({
          message: `\`articles\` must have 1 to 100; it has ${count}.`,
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      ]);
    });

    it('reads on in the same request, from what it just wrote', async () => {
      const { ingestArticles } = await api.ask(
        'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { query { entity(by: { name: "Emrick" }) { name said { totalCount } } } } }',
        { input: { articles: [toInput('envoy-recalled')] } },
      );
      expect(ingestArticles.query.entity.name).toBe('Lazar Emrick');
      expect(ingestArticles.query.entity.said.totalCount).toBeGreaterThan(3);
    });

    it('saves and reads the articles of a batch in one call each', async () => {
      api.takeCalls();
      await api.ask(
        'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { article { title text } } } }',
        { input: { articles: ['envoy-recalled', 'east-quay-closed', 'leaked-note'].map(toInput) } },
      );
      expect(api.takeCalls()).toEqual(['saveArticles', 'findNodes']);
    });
  });

  describe('removeArticle', () => {
    const remove = (article: string): Promise<Answer> =>
      api
        .ask(
          'mutation ($input: RemoveArticleInput!) { removeArticle(input: $input) { articleId errors { code message path } query { articles { totalCount } statements { totalCount } entities { totalCount } } } }',
          { input: { article } },
        )
        .then(({ removeArticle }) => removeArticle);

    it('takes away exactly what only the article supported', async () => {
      await loadStories(api.store, ['envoy-recalled']);
      const before = await api.ask('{ statements { totalCount } entities { totalCount } }');
      await loadStories(api.store, ['presidents-call']);
      const { articleId, errors, query } = await remove('presidents-call');
      expect(articleId).toMatch(/^a/);
      expect(errors).toEqual([]);
      expect(query).toEqual({ articles: { totalCount: 1 }, ...before });
    });

    it('says when there is no such article', async () => {
      expect(await remove('no-such-article')).toMatchObject({
        articleId: null,
        errors: [
          {
            code: 'NOT_FOUND',
            message: 'Cannot remove article "no-such-article": it is not in the store.',
            path: ['input', 'article'],
          },
        ],
      });
    });
  });

  describe('curation', () => {
    const curate = async (operation: string, input: Record<string, unknown>): Promise<Answer> =>
      Object.values(await api.ask(readOperation('curation'), { input }, operation))[0];

    beforeEach(() => loadStories(api.store, ['envoy-recalled', 'feldt-against-feldt']));

    it('merges two entities and unmerges them', async () => {
      const merged = await curate('Merge', {
        keep: { name: 'Harbour Treaty' },
        other: { name: 'Joint Strait Commission' },
        by: 'an editor',
      });
      expect(merged).toEqual({
        entity: { id: expect.stringMatching(/^e/), name: expect.any(String), aliases: expect.any(Array) },
        errors: [],
      });
      expect([merged.entity.name, ...merged.entity.aliases]).toEqual(
        expect.arrayContaining(['Harbour Treaty', 'Joint Strait Commission']),
      );
      const { entity } = await api.ask('{ entity(by: { name: "JSC" }) { id merges { name by note at } } }');
      expect(entity).toEqual({
        id: merged.entity.id,
        merges: [{ name: 'Joint Strait Commission', by: 'an editor', note: null, at: expect.stringMatching(/^20/) }],
      });
      const { entities, errors } = await curate('Unmerge', { entity: { id: merged.entity.id } });
      expect(errors).toEqual([]);
      expect(entities.map(({ name }: Answer) => name)).toEqual(['Harbour Treaty', 'Joint Strait Commission']);
    });

    it('does not guess which of several a name means', async () => {
      const { entity, errors } = await curate('Merge', { keep: { name: 'Feldt' }, other: { name: 'Ada Brandt' } });
      expect(entity).toBeNull();
      expect(errors).toEqual([
        { code: 'CONFLICT', message: expect.stringContaining('Jonas Feldt (PERSON, e'), path: ['input', 'keep'] },
      ]);
    });

    it.each([
      ['Merge', { keep: { name: 'Ada Brandt' }, other: { name: 'Nobody' } }, 'NOT_FOUND', ['input', 'other']],
      ['Merge', { keep: { name: 'Ada Brandt' }, other: { name: 'ada brandt' } }, 'BAD_USER_INPUT', ['input']],
      ['Unmerge', { entity: { name: 'Ada Brandt' } }, 'NOT_FOUND', ['input']],
      ['Review', { statement: 'snone', verdict: 'ACCEPTED' }, 'NOT_FOUND', ['input']],
      ['Remove', { article: 'none' }, 'NOT_FOUND', ['input', 'article']],
    ])('%s says what is wrong with %j', async (operation, input, code, path) => {
      const { errors } = await curate(operation, input);
      expect(errors).toEqual([{ code, message: expect.any(String), path }]);
    });

    it('rejects a statement, which then only its id and the list of the rejected find, and accepts it again', async () => {
      const read = (): Promise<Answer> =>
        api.ask('{ statements(filter: { text: "piracy on paper" }) { totalCount nodes { id } } }');
      const { id } = (await read()).statements.nodes[0];
      const input = { statement: id, verdict: 'REJECTED', by: 'an editor', note: 'a headline' };
      const { statement, errors } = await curate('Review', input);
      expect(errors).toEqual([]);
      expect(statement).toEqual({
        id,
        text: 'committing "piracy on paper"',
        review: { verdict: 'REJECTED', at: expect.stringMatching(/^20/), by: 'an editor', note: 'a headline' },
      });
      expect((await read()).statements.totalCount).toBe(0);
      const byId =
        'query ($id: ID!) { node(id: $id) { ... on Statement { text review { verdict } reviews { verdict } } } }';
      expect((await api.ask(byId, { id })).node).toMatchObject({ review: { verdict: 'REJECTED' } });
      const rejected = '{ rejectedStatements { totalCount nodes { id review { verdict } } } }';
      expect((await api.ask(rejected)).rejectedStatements).toEqual({
        totalCount: 1,
        nodes: [{ id, review: { verdict: 'REJECTED' } }],
      });
      await curate('Review', { statement: id, verdict: 'ACCEPTED' });
      expect((await read()).statements.totalCount).toBe(1);
      expect((await api.ask(rejected)).rejectedStatements).toEqual({ totalCount: 0, nodes: [] });
      expect((await api.ask(byId, { id })).node.reviews).toEqual([{ verdict: 'REJECTED' }, { verdict: 'ACCEPTED' }]);
    });

    it('corrects who said it and whom it is about', async () => {
      const { statements } = await api.ask('{ statements(filter: { text: "piracy on paper" }) { nodes { id } } }');
      const { id } = statements.nodes[0];
      const input = {
        statement: id,
        verdict: 'CORRECTED',
        speaker: { name: 'Lazar Emrick' },
        about: [{ name: 'Ada Brandt' }],
      };
      expect((await curate('Review', input)).errors).toEqual([]);
      const { node } = await api.ask(
        'query ($id: ID!) { node(id: $id) { ... on Statement { speaker { name } about { name } } } }',
        { id },
      );
      expect(node).toEqual({ speaker: { name: 'Lazar Emrick' }, about: [{ name: 'Ada Brandt' }] });
    });

    it('removes an article', async () => {
      const { articleId, errors } = await curate('Remove', { article: 'envoy-recalled' });
      expect([articleId, errors]).toEqual([expect.stringMatching(/^a/), []]);
    });
  });
});

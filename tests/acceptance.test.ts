import { existsSync, readFileSync } from 'node:fs';

import { scoreGraphs } from '../src/evaluation/graphs/scoreGraphs.js';
import { readArticleGraph } from '../src/graph/readArticleGraph.js';
import { createIngest, extractArticle } from '../src/ingest.js';
import { createLanguageModel } from '../src/language/createLanguageModel.js';
import { createTestApi, readOperation } from './graphql/helpers/createTestApi.js';
import { engines } from './helpers/engines.js';

import type { Answer, TestApi } from './graphql/helpers/createTestApi.js';

// The article that started the project. Its text stays outside; what is expected here names its people alone.
const SEED = new URL('../../shared/eval/seed/trump-putin-call.json', import.meta.url);
const PARTIES = ['Trump', 'Putin', 'Ushakov', 'Zelenskyy', 'Peskov', 'Ukraine', 'Iran', 'NATO'];

const describeSeed = existsSync(SEED) ? describe : describe.skip;

describeSeed('the acceptance article', () => {
  const gold = existsSync(SEED) ? readArticleGraph(JSON.parse(readFileSync(SEED, 'utf8'))) : null;
  const { id, title, outlet, byline, published, text } = gold ?? { id: '', text: '' };
  const article = { id, title, outlet, byline, published, text };
  const model = createLanguageModel();
  afterAll(() => model.close());

  it('has most of its statements found, with the right speakers', async () => {
    const { measures, statements } = scoreGraphs([[gold!, await extractArticle({ id, text }, model)]]);
    expect(measures.speaker.right).toBeGreaterThanOrEqual(12);
    expect(statements.nested.overlap.right).toBe(3);
    expect(measures.relations.right).toBeGreaterThanOrEqual(9);
  });

  describe.each(engines)('on $name', ({ open }) => {
    let api: TestApi;

    beforeAll(async () => {
      api = await createTestApi(await open());
      const { outcome } = await createIngest({ store: api.store, model })(article);
      expect(outcome).toBe('ADDED');
    });
    afterAll(() => api.store.close());

    const ask = async (filter: Answer): Promise<Answer[]> => {
      const query = `query ($filter: StatementFilter) {
        statements(filter: $filter, first: 100) {
          nodes { kind speaker { name } via { name } about { name } contains { speaker { name } } }
        }
      }`;
      return (await api.ask(query, { filter })).statements.nodes;
    };
    const speakersOf = (statements: readonly Answer[]): string =>
      statements.map(({ speaker }: Answer) => speaker?.name ?? '').join();

    it.each(PARTIES)('knows %s once', async (name) => {
      const { entities } = await api.ask(
        'query ($name: String) { entities(filter: { name: $name, kind: [PERSON, PLACE, ORGANIZATION] }, first: 100) { nodes { name aliases } } }',
        { name },
      );
      const isNamed = (full: string): boolean => full === name || full.endsWith(` ${name}`);
      const named = entities.nodes.filter((entity: Answer) => [entity.name, ...entity.aliases].some(isNamed));
      expect(named).toHaveLength(1);
    });

    it.each([
      ['Putin', ['Trump', 'Ushakov']],
      ['Ukraine', ['Ushakov', 'Peskov']],
      ['Zelenskyy', ['Trump']],
    ])('says who said what about %s', async (name, speakers) => {
      const found = speakersOf(await ask({ about: { name } }));
      for (const speaker of speakers) expect(found).toContain(speaker);
    });

    it('has what Ushakov said, with the words of both presidents inside', async () => {
      const said = await ask({ speaker: { name: 'Ushakov' } });
      expect(said.length).toBeGreaterThanOrEqual(3);
      const inside = speakersOf(said.flatMap(({ contains }: Answer) => contains));
      expect(inside).toContain('Trump');
      expect(inside).toContain('Putin');
    });

    it('has the quotation of Peskov by the account of TASS', async () => {
      const direct = await ask({ speaker: { name: 'Peskov' }, kind: ['DIRECT'] });
      expect(direct.map(({ via }: Answer) => via?.name)).toContain('TASS');
    });

    it('runs the question the service exists for, as it stands', async () => {
      const variables = { about: { name: 'Putin' }, first: 10 };
      const { statements } = await api.ask(readOperation('who-said-what'), variables);
      expect(statements.totalCount).toBeGreaterThanOrEqual(2);
    });
  });
});

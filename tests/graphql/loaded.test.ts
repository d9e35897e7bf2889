import { createGrownGraphs } from '../helpers/createGrownGraphs.js';
import { engines } from '../helpers/engines.js';
import { freeClock, holdClock } from '../helpers/holdClock.js';
import { createTestApi } from './helpers/createTestApi.js';

import type { Answer, TestApi } from './helpers/createTestApi.js';

const MORNING = '2026-05-01T08:00:00.000Z';
const NOON = '2026-05-01T12:00:00.000Z';

describe.each(engines)('when an article was loaded, on $name', ({ open }) => {
  const [one, two] = createGrownGraphs(2);
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(await open());
    holdClock(NOON);
    await api.store.saveArticle(one!);
    holdClock(MORNING);
    await api.store.saveArticle(two!);
    freeClock();
  });
  afterAll(() => api.store.close());

  it('is told in that order', async () => {
    const { articles } = await api.ask('{ articles(orderBy: LOADED_AT_DESC) { nodes { externalId loadedAt } } }');
    expect(articles.nodes).toEqual([
      { externalId: one!.id, loadedAt: NOON },
      { externalId: two!.id, loadedAt: MORNING },
    ]);
  });

  it.each([
    ['alone', 'article { loadedAt }'],
    ['beside its other fields', 'article { title loadedAt text }'],
  ])('is told wherever an article is shown, %s', async (_, article) => {
    const { id } = (await api.store.findEntities({}, 'STATEMENTS_DESC', { limit: 1 })).rows[0]!.row;
    const {
      article: alone,
      entity,
      statements,
    } = await api.ask(
      `query ($article: ID!, $entity: ID!) {
        article(id: $article) { loadedAt statements(first: 1) { nodes { ${article} } } }
        entity(by: { id: $entity }) { mentionedIn(orderBy: LOADED_AT_DESC) { nodes { loadedAt } } }
        statements(first: 100) { nodes { ${article} } }
      }`,
      { article: two!.id, entity: id },
    );
    expect(alone).toMatchObject({ loadedAt: MORNING, statements: { nodes: [{ article: { loadedAt: MORNING } }] } });
    expect(entity.mentionedIn.nodes).toEqual([{ loadedAt: NOON }, { loadedAt: MORNING }]);
    const times = new Set(statements.nodes.map(({ article: { loadedAt } }: Answer) => loadedAt));
    expect([...times].sort()).toEqual([MORNING, NOON]);
  });
});

import { engines } from '../helpers/engines.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';

import type { Answer, TestApi } from './helpers/createTestApi.js';

const QUERY = `query ($name: String!) { entity(by: { name: $name }) {
  id aliases names { form articleCount rule beside merge { name by note } article { text } spans { start end } } } }`;

describe.each(engines)('Entity.names on $name', ({ open }) => {
  let api: TestApi;

  beforeEach(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store, ['envoy-recalled', 'east-quay-closed', 'presidents-call']);
  }, 120_000);
  afterEach(() => api.store.close());

  const find = async (name: string): Promise<Answer> => (await api.ask(QUERY, { name })).entity;
  const explain = ({ names }: Answer): Record<string, unknown> =>
    Object.fromEntries(names.map(({ form, rule, beside, merge }: Answer) => [form, [rule, beside, merge?.by ?? null]]));

  it('tells by which rule each name came, in how many articles and in which words', async () => {
    const entity = await find('Joint Strait Commission');
    expect(entity.names.map(({ form }: Answer) => form).sort()).toEqual(
      [...entity.aliases, 'Joint Strait Commission'].sort(),
    );
    expect(explain(entity)).toMatchObject({
      'Joint Strait Commission': ['SAME_NAME', null, null],
      JSC: ['SAME_ARTICLE', 'Joint Strait Commission', null],
    });
    for (const { form, article, spans, articleCount } of entity.names) {
      expect(articleCount).toBeGreaterThan(0);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end } of spans) expect(article.text.slice(start, end)).toContain(form);
    }
  });

  it('tells who joined a name, through a chain of merges too, and forgets it when that is undone', async () => {
    const before = await find('Harbour Treaty');
    const ids = async (name: string): Promise<string> => (await api.store.findEntitiesByName(name))[0]!.id;
    const [keepId, middle, other] = [
      await ids('Harbour Treaty'),
      await ids('Joint Strait Commission'),
      await ids('Velmar'),
    ];
    const at = '2026-03-22T10:00:00.000Z';
    await api.store.mergeEntities({ keepId: middle, otherId: other, at, by: 'an editor', note: 'one body' });
    await api.store.mergeEntities({ keepId, otherId: middle, at, by: 'a reader', note: null });
    const merged = await find('Harbour Treaty');
    expect(explain(merged)).toMatchObject({
      'Harbour Treaty': ['SAME_NAME', null, null],
      'Joint Strait Commission': ['MERGE', null, 'a reader'],
      JSC: ['SAME_ARTICLE', 'Joint Strait Commission', null],
      Velmar: ['MERGE', null, 'an editor'],
    });
    await api.store.unmergeEntity(keepId);
    expect(await find('Harbour Treaty')).toEqual(before);
  });

  it('has no place in the text for a name that was only given', async () => {
    const text = 'Ilse Maren left the harbour on Friday.';
    const entities = [
      { id: 'm', name: 'Ilse Maren', kind: 'PERSON' as const, mentions: [[0, 10]] as const, aliases: ['The Gull'] },
    ];
    await api.store.saveArticle({ id: 'gull', text, entities, statements: [], relations: [] });
    const { names } = await find('The Gull');
    expect(names).toMatchObject([
      { form: 'Ilse Maren', rule: 'SAME_NAME', spans: [{ start: 0, end: 10 }] },
      { form: 'The Gull', rule: 'SAME_ARTICLE', beside: 'Ilse Maren', spans: [] },
    ]);
  });
});

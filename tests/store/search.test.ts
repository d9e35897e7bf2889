import { createStore } from '../../src/store/createStore.js';
import type { Store } from '../../src/store/Store.js';
import { engines } from '../helpers/engines.js';
import { listGold, readGold } from '../helpers/readGold.js';

describe.each(engines)('search() on $name', ({ open }) => {
  let store: Store;

  beforeAll(async () => {
    store = createStore(await open());
    for (const name of listGold()) await store.saveArticle(readGold(name));
  }, 120_000);
  afterAll(() => store.close());

  test.each([
    ['brandt', 'Ada Brandt'],
    ["Brandt's", 'Ada Brandt'],
    ['Velmar', 'Velmar'],
    ['nora feldt', 'Nora Feldt'],
    ['JSC', 'Joint Strait Commission'],
  ])('finds for %s the entity %s first', async (text, name) => {
    const { hits } = await store.search(text, { limit: 1 }, []);
    expect(hits[0]!.node).toMatchObject({ type: 'Entity', row: { name } });
  });

  test('finds statements and articles by their words, also in a possessive', async () => {
    const { hits } = await store.search('Brandt', { limit: 100 }, []);
    expect(new Set(hits.map(({ node }) => node.type))).toEqual(new Set(['Entity', 'Statement', 'Article']));
    expect(hits.some(({ node }) => node.type === 'Statement' && /Brandt[’']s/.test(node.row.text))).toBe(true);
  });

  test('gives the same list in pages as at once', async () => {
    const whole = await store.search('treaty', { limit: 100 }, []);
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await store.search('treaty', { limit: 4, after }, []);
      keys.push(...page.hits.map(({ key }) => key));
      after = keys.at(-1) ?? null;
      more = page.hasNextPage;
    }
    expect(keys).toEqual(whole.hits.map(({ key }) => key));
    expect(await store.countHits('treaty')).toEqual({ count: keys.length, isExact: true });
  });

  test.each(['', '   ', '"', ':)', '\\', 'title:', '*', 'the'])('meets %j without an error', async (text) => {
    await expect(store.search(text, { limit: 3 }, [])).resolves.toMatchObject({ hits: expect.any(Array) });
  });

  test('shows of each hit what the node itself has', async () => {
    const { hits } = await store.search('Brandt', { limit: 100 }, []);
    const nodes = await store.findNodes(hits.map(({ node }) => node.row.id));
    expect(nodes).toMatchObject(hits.map(({ node }) => node));
  });

  test('loses and repeats none of many that fit equally well', async () => {
    const text = 'Quixotry again.';
    const ties = Array.from({ length: 50 }, (_, at) => ({
      id: `tie-${at}`,
      text,
      entities: [],
      statements: [],
      relations: [],
    }));
    await store.saveArticles(ties);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await store.search('quixotry', { limit: 20, after }, []);
      ids.push(...page.hits.map(({ node }) => node.row.id));
      after = page.hits.at(-1)!.key;
      more = page.hasNextPage;
    }
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
    for (const { id } of ties) await store.removeArticle(id);
  });

  test('sees what was saved and what was removed since', async () => {
    const text = 'Zanzibarquake hit.';
    await store.saveArticle({ id: 'late', text, entities: [], statements: [], relations: [] });
    expect((await store.search('zanzibarquake', { limit: 3 }, [])).hits).toHaveLength(1);
    await store.removeArticle('late');
    expect((await store.search('zanzibarquake', { limit: 3 }, [])).hits).toEqual([]);
  });
});

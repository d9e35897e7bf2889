import { createStore } from '../../src/store/createStore.js';
import { engines } from '../helpers/engines.js';
import { readGold } from '../helpers/readGold.js';

import type { Store } from '../../src/store/Store.js';

describe.each(engines)('a store on $name', ({ open }) => {
  let store: Store;

  beforeAll(async () => {
    store = createStore(await open());
    for (const name of ['feldt-against-feldt', 'envoy-recalled']) await store.saveArticle(readGold(name));
  }, 120_000);
  afterAll(() => store.close());

  it('findNames() finds several names at once, the best known by each first, as findEntitiesByName() does', async () => {
    const keys = ['feldt', 'velmar', 'nobody'];
    const rows = await store.findNames(keys);
    for (const key of keys) {
      const ids = rows.filter((row) => row.key === key).map(({ entity }) => entity.id);
      expect(ids).toEqual((await store.findEntitiesByName(key)).map(({ id }) => id));
    }
    expect(rows.filter(({ key }) => key === 'feldt').length).toBeGreaterThan(1);
    expect(await store.findNames([])).toEqual([]);
  });

  it('findNameKeys() finds names by their first letters', async () => {
    const keys = await store.findNameKeys(['fe', 'zz']);
    expect(keys).toContain('feldt');
    expect(keys.every((key) => key.startsWith('fe'))).toBe(true);
    expect(await store.findNameKeys([])).toEqual([]);
  });

  it('findOutlets() finds every outlet once, in order, and nothing for an article of none', async () => {
    await store.saveArticle({ ...readGold('envoy-recalled'), id: 'aWithoutOutlet', outlet: null });
    expect(await store.findOutlets()).toEqual(['Eskerhaven Gazette', 'North Coast Press Agency']);
  });
});

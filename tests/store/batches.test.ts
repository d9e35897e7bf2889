import { createStore } from '../../src/store/createStore.js';
import { createGrownGraphs } from '../helpers/createGrownGraphs.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines } from '../helpers/engines.js';
import { findMiscounts } from '../helpers/recount.js';
import { recordQueries } from '../helpers/recordQueries.js';

const DECISION = { at: '2026-03-22T10:00:00.000Z', by: null, note: null };
/** More than two transactions' worth. */
const GRAPHS = createGrownGraphs(120);

describe.each(engines)('many articles at once on $name', ({ open }) => {
  test('are merged, unmerged and removed 50 in a transaction, and every counter stays right', async () => {
    const engine = await open();
    const recorded = recordQueries(engine);
    const store = createStore(recorded.engine);
    await store.saveArticles(GRAPHS);
    const before = await dumpStore(engine);
    const [hub, next] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(({ row }) => row.id);
    recorded.writes.length = 0;
    await store.mergeEntities({ keepId: next!, otherId: hub!, ...DECISION });
    // The decision, then the articles.
    expect(recorded.writes.length).toBeGreaterThan(2);
    expect(recorded.writes.length).toBeLessThanOrEqual(1 + Math.ceil(GRAPHS.length / 50));
    expect(await findMiscounts(engine)).toEqual([]);
    expect(await store.findNodes([hub!])).toEqual([null]);
    await store.unmergeEntity(next!);
    expect(await dumpStore(engine)).toEqual(before);
    recorded.writes.length = 0;
    const refs = [...GRAPHS.slice(10).map(({ id }) => id), 'none', GRAPHS[10]!.id];
    const removed = await store.removeArticles(refs);
    expect(removed).toEqual([...GRAPHS.slice(10).map(() => true), false, false]);
    expect(recorded.writes.length).toBe(Math.ceil((GRAPHS.length - 10) / 50));
    expect(await findMiscounts(engine)).toEqual([]);
    const left = await dumpStore(engine);
    await store.removeArticles(GRAPHS.map(({ id }) => id));
    expect(await dumpStore(engine)).toEqual([]);
    await store.saveArticles(GRAPHS.slice(0, 10));
    expect(await dumpStore(engine)).toEqual(left);
    await engine.close();
  }, 120_000);
});

import { gatherReads } from '../../src/store/engine/gatherReads.js';
import { engines } from '../helpers/engines.js';
import { recordQueries } from '../helpers/recordQueries.js';

describe.each(engines)('gatherReads() on $name', ({ open }) => {
  it('answers the reads of one moment, and lets none fail by another', async () => {
    const engine = await open();
    const gathered = gatherReads(engine);
    const results = await Promise.allSettled([
      gathered.read('RETURN $x AS one', { x: 1 }),
      gathered.read('RETURN nothing OF THIS KIND'),
      gathered.read('RETURN 2 AS two'),
    ]);
    expect(results).toMatchObject([
      { status: 'fulfilled', value: [{ one: 1 }] },
      { status: 'rejected', reason: { code: 'STORE_QUERY' } },
      { status: 'fulfilled', value: [{ two: 2 }] },
    ]);
    await engine.close();
  });

  // Neo4j knows how to read several in one query once it has read each.
  it('answers them in order every time, whatever they are called and where one finds nothing', async () => {
    const engine = await open();
    const gathered = gatherReads(engine);
    const ask = () =>
      Promise.all([
        gathered.read('UNWIND $list AS x RETURN x, $y AS y ORDER BY x DESC', { list: [1, 2, 3], y: 'one' }),
        gathered.read('UNWIND $list AS x WITH x WHERE x > 9 RETURN x', { list: [1, 2, 3] }),
        gathered.read('UNWIND $list AS x RETURN {x: x} AS map', { list: [4, null] }),
        gathered.read('UNWIND $list AS x RETURN x, $y AS y ORDER BY x DESC', { list: [7], y: null }),
      ]);
    const wanted = [
      [3, 2, 1].map((x) => ({ x, y: 'one' })),
      [],
      [{ map: { x: 4 } }, { map: { x: null } }],
      [{ x: 7, y: null }],
    ];
    for (let time = 0; time < 3; time += 1) expect(await ask()).toEqual(wanted);
    await engine.close();
  });

  it('reads once what is asked for twice', async () => {
    const { engine, reads } = recordQueries(await open());
    const gathered = gatherReads(engine);
    const asked = [1, 2, 1, 2, 3].map((x) => gathered.read('RETURN $x AS x', { x }));
    expect(await Promise.all(asked)).toEqual([1, 2, 1, 2, 3].map((x) => [{ x }]));
    expect(reads).toHaveLength(3);
    await engine.close();
  });
});

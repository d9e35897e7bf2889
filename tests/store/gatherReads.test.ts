import { gatherReads } from '../../src/store/engine/gatherReads.js';
import { engines } from '../helpers/engines.js';

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
});

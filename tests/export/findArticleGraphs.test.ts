import { createStore } from '../../src/store/createStore.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines } from '../helpers/engines.js';
import { listGold, readGold } from '../helpers/readGold.js';

import type { CypherEngine } from '../../src/store/CypherEngine.js';

// What tells an addition from a correction depends on the ids that hold within an article only.
const withoutDigest = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/\["digest","[^"]*"\]/, '["digest"]')).sort();

async function saveAll(engine: CypherEngine): Promise<string[]> {
  const store = createStore(engine);
  const ids: string[] = [];
  for (const name of listGold()) ids.push((await store.saveArticle(readGold(name))).articleId);
  return ids;
}

describe.each(engines)('findArticleGraphs() on $name', ({ open }) => {
  it('gives graphs that make the same store again', async () => {
    const first = await open();
    const ids = await saveAll(first);
    const graphs = await createStore(first).findArticleGraphs(ids);
    const dump = withoutDigest(await dumpStore(first));
    await first.close();
    const second = await open();
    for (const graph of graphs) await createStore(second).saveArticle(graph);
    expect(withoutDigest(await dumpStore(second))).toEqual(dump);
    expect(await createStore(second).findArticleGraphs(ids)).toEqual(graphs);
    await second.close();
  });
});

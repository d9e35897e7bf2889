import { openEngine } from '../../src/store/openEngine.js';
import { createTestApi } from './helpers/createTestApi.js';

import type { ArticleGraph, RelationNode } from '../../src/graph/ArticleGraph.js';

const QUERY = '{ entity(by: { name: "Anna Kolt" }) { positions { title former acting since until } } }';

// One article that gives Anna Kolt one position.
function toArticle(id: string, published: string, tenure: Partial<RelationNode>): ArticleGraph {
  const common = { label: 'chair', date: null, evidence: [], assertedBy: null };
  return {
    ...{ id, published, text: 'Anna Kolt chairs the Harbour Board.', statements: [] },
    entities: [
      { id: 'e1', name: 'Anna Kolt', kind: 'PERSON', mentions: [[0, 9]] },
      { id: 'e2', name: 'Harbour Board', kind: 'ORGANIZATION', mentions: [[21, 34]] },
    ],
    relations: [{ kind: 'HOLDS_POSITION', subject: 'e1', object: 'e2', ...common, ...tenure }],
  };
}

describe('Position', () => {
  it('is over when the newest article says so, and keeps since when an older one has it', async () => {
    const { store, ask } = await createTestApi(await openEngine());
    await store.saveArticle(toArticle('old', '2026-03-02', { since: '2019', acting: true }));
    await store.saveArticle(toArticle('new', '2026-03-09', { former: true, until: 'March' }));
    const { entity } = await ask(QUERY);
    expect(entity.positions).toEqual([{ title: 'chair', former: true, acting: false, since: '2019', until: 'March' }]);
    await store.close();
  });

  it('says nothing of when where no article does', async () => {
    const { store, ask } = await createTestApi(await openEngine());
    await store.saveArticle(toArticle('only', '2026-03-02', {}));
    const { entity } = await ask(QUERY);
    expect(entity.positions).toEqual([{ title: 'chair', former: false, acting: false, since: null, until: null }]);
    await store.close();
  });
});

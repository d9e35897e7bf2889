import { openEngine } from '../../src/store/openEngine.js';
import { readGold } from '../helpers/readGold.js';
import { createTestApi } from './helpers/createTestApi.js';

const QUERY = '{ statements(first: 100) { nodes { why } } relations(first: 100) { nodes { why } } }';

describe('why', () => {
  it('tells of a statement and of a relation by what steps they came into the graph, over all articles', async () => {
    const { store, ask } = await createTestApi(await openEngine());
    const article = readGold('leaked-note');
    const [speech, claim] = [['source: she', 'pronoun-she: Ada Brandt'], ['title: President']];
    const relations = article.relations.slice(0, 1).map((relation) => ({ ...relation, assertedBy: null, why: claim }));
    const statements = article.statements.map((statement) => ({ ...statement, why: speech }));
    await store.saveArticle({ ...article, statements, relations });
    const again = relations.map((relation) => ({ ...relation, why: ['title: President', 'leads: led'] }));
    await store.saveArticle({ ...article, id: 'again', statements: [], relations: again });
    const found = await ask(QUERY);
    expect(found.statements.nodes).toEqual(statements.map(() => ({ why: speech })));
    expect(found.relations.nodes).toHaveLength(1);
    expect([...found.relations.nodes[0].why].sort()).toEqual(['leads: led', 'title: President']);
    await store.close();
  });

  it('is empty for what was marked by hand', async () => {
    const { store, ask } = await createTestApi(await openEngine());
    await store.saveArticle(readGold('leaked-note'));
    const found = await ask(QUERY);
    expect(found.statements.nodes.every(({ why }: { why: string[] }) => why.length === 0)).toBe(true);
    expect(found.relations.nodes.every(({ why }: { why: string[] }) => why.length === 0)).toBe(true);
    await store.close();
  });
});

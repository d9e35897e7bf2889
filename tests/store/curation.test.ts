import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import type { Store } from '../../src/store/Store.js';
import { createStore } from '../../src/store/createStore.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { engines } from '../helpers/engines.js';
import { readGold } from '../helpers/readGold.js';

const DECISION = { at: '2026-03-22T10:00:00.000Z', by: 'an editor', note: null };
const FIRST = ['east-quay-closed', 'presidents-call'];
const LATER = 'feldt-against-feldt';

describe.each(engines)('curation on $name', ({ open }) => {
  let engine: CypherEngine;
  let store: Store;

  beforeEach(async () => {
    engine = await open();
    store = createStore(engine);
    for (const name of FIRST) await store.saveArticle(readGold(name));
  });
  afterEach(() => engine.close());

  const findId = async (name: string): Promise<string> => (await store.findEntitiesByName(name))[0]!.id;
  const count = (id: string): Promise<number[]> =>
    Promise.all([store.countStatements({ speakerIds: [id] }), store.countStatements({ aboutIds: [id] })]);
  // A decision that stands is a record of its own.
  const dump = async (): Promise<string[]> =>
    (await dumpStore(engine)).filter((line) => !line.startsWith('[["Curation"]'));

  async function mergeFeldts(): Promise<{ keepId: string; otherId: string }> {
    const [keepId, otherId] = [await findId('Nora Feldt'), await findId('Jonas Feldt')];
    await store.mergeEntities({ keepId, otherId, ...DECISION });
    return { keepId, otherId };
  }

  test('mergeEntities() gives one entity the words, names and mentions of both', async () => {
    const [nora, jonas] = [await count(await findId('Nora Feldt')), await count(await findId('Jonas Feldt'))];
    const { keepId, otherId } = await mergeFeldts();
    expect(await store.findNodes([otherId])).toEqual([null]);
    const [said, about] = await count(keepId);
    expect(said).toBe(nora[0]! + jonas[0]!);
    expect(about).toBeLessThanOrEqual(nora[1]! + jonas[1]!);
    for (const name of ['Nora Feldt', 'Jonas Feldt', 'Feldt']) expect(await findId(name)).toBe(keepId);
    expect(await store.findMerges([keepId])).toMatchObject([
      [{ targetId: otherId, name: 'Jonas Feldt', by: 'an editor' }],
    ]);
  });

  test('unmergeEntity() gives exactly the state before', async () => {
    const before = await dump();
    const { keepId } = await mergeFeldts();
    expect(await dump()).not.toEqual(before);
    const entities = await store.unmergeEntity(keepId);
    expect(entities.map(({ name }) => name)).toEqual(['Nora Feldt', 'Jonas Feldt']);
    expect(await dumpStore(engine)).toEqual(before);
  });

  test('a merge holds for later articles, and undoing it counts them in', async () => {
    const { keepId } = await mergeFeldts();
    await store.saveArticle(readGold(LATER));
    expect(await findId('Jonas Feldt')).toBe(keepId);
    expect((await store.saveArticle(readGold(LATER))).outcome).toBe('UNCHANGED');
    await store.unmergeEntity(keepId);
    const after = await dumpStore(engine);
    const fresh = createStore(engine);
    for (const name of [...FIRST, LATER]) await fresh.removeArticle(name);
    for (const name of [...FIRST, LATER]) await fresh.saveArticle(readGold(name));
    expect(after).toEqual(await dumpStore(engine));
  });

  test('merges in a chain follow to its end and are undone one by one', async () => {
    const before = await dump();
    const [a, b, c] = [await findId('Nora Feldt'), await findId('Jonas Feldt'), await findId('Silas Roke')];
    await store.mergeEntities({ keepId: b, otherId: a, ...DECISION });
    const between = await dump();
    await store.mergeEntities({ keepId: c, otherId: b, ...DECISION });
    expect(await findId('Nora Feldt')).toBe(c);
    await store.unmergeEntity(c);
    expect(await dump()).toEqual(between);
    await store.unmergeEntity(b);
    expect(await dump()).toEqual(before);
  });

  test('merging refuses an entity with itself, and what is not there', async () => {
    const keepId = await findId('Nora Feldt');
    await expect(store.mergeEntities({ keepId, otherId: keepId, ...DECISION })).rejects.toThrow('with itself');
    await expect(store.mergeEntities({ keepId, otherId: 'enone', ...DECISION })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(store.unmergeEntity(keepId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  const review = { ...DECISION, speakerId: null, aboutIds: null };

  async function findOuter(): Promise<{ id: string; innerIds: string[] }> {
    const { rows } = await store.findStatements({ textContains: 'lazar emrick said' }, 'TEXT_ORDER', { limit: 1 });
    const id = rows[0]!.row.id;
    const [inner] = await store.findContained([id], []);
    return { id, innerIds: inner!.map((row) => row.id) };
  }

  test('a rejected statement leaves every list and count, and is found by its id alone', async () => {
    const before = await dump();
    const { id, innerIds } = await findOuter();
    const total = await store.countStatements({});
    const rejected = await store.reviewStatement({ ...review, statementId: id, verdict: 'REJECTED' });
    expect(rejected.id).toBe(id);
    expect(await store.countStatements({})).toBe(total - 1);
    expect((await store.findStatements({ ids: [id] }, 'TEXT_ORDER', { limit: 1 })).rows).toEqual([]);
    expect(await store.findNodes([id])).toMatchObject([{ type: 'Statement', row: { id } }]);
    const [inner] = await store.findNodes(innerIds);
    expect(inner).toMatchObject({ row: { within: null } });
    await store.reviewStatement({ ...review, statementId: id, verdict: 'ACCEPTED' });
    expect(await dump()).toEqual(before);
    expect(await store.findReviews([id])).toMatchObject([[{ verdict: 'REJECTED' }, { verdict: 'ACCEPTED' }]]);
  });

  test('a correction changes who spoke and whom it is about, and a later version of the article keeps it', async () => {
    const { id } = await findOuter();
    const [speakerId, aboutId] = [await findId('Teodor Malk'), await findId('Ada Brandt')];
    const corrected = await store.reviewStatement({
      ...review,
      statementId: id,
      verdict: 'CORRECTED',
      speakerId,
      aboutIds: [aboutId],
    });
    expect([corrected.speaker?.id, corrected.about.map((entity) => entity.id)]).toEqual([speakerId, [aboutId]]);
    const later: ArticleGraph = { ...readGold('presidents-call'), title: 'Corrected' };
    expect((await store.saveArticle(later)).outcome).toBe('REPLACED');
    expect(await store.findNodes([id])).toMatchObject([
      { row: { speaker: { id: speakerId }, article: { title: 'Corrected' } } },
    ]);
  });

  test('a correction names entities of the article, and is called one', async () => {
    const { id: statementId } = await findOuter();
    const speakerId = await findId('Silas Roke');
    await expect(store.reviewStatement({ ...review, statementId, verdict: 'CORRECTED', speakerId })).rejects.toThrow(
      'does not mention',
    );
    await expect(store.reviewStatement({ ...review, statementId, verdict: 'CORRECTED' })).rejects.toThrow(
      'a correction',
    );
    await expect(store.reviewStatement({ ...review, statementId: 'snone', verdict: 'ACCEPTED' })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
  });
});

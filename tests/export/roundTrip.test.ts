import { MODALITIES, STANCES } from '../../src/graph/ArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';
import { createIngest } from '../../src/ingest.js';
import { createStore } from '../../src/store/createStore.js';
import { engines } from '../helpers/engines.js';
import { dumpStore } from '../helpers/dumpStore.js';
import { listGold, readGold } from '../helpers/readGold.js';
import { toText } from './helpers/createSample.js';
import { createHostileGraph, HOSTILE_NAMES } from './helpers/hostile.js';

import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import type { LanguageModel } from '../../src/language/Sentence.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';

// The digest is of the ids that hold within an article, which an export makes anew; the order of claims means nothing.
const withoutDigest = (lines: readonly string[]): string[] =>
  lines
    .map((line) => line.replace(/\["digest","[^"]*"\]/, '["digest"]'))
    .map((line) => line.replace(/(?<="claimKinds",\[)[^\]]*/, (kinds) => kinds.split(',').sort().join()))
    .sort();

const readInTextOrder = (statements: ArticleGraph['statements']): ArticleGraph['statements'] =>
  [...statements].sort((a, b) => a.content[0]![0] - b.content[0]![0] || b.content.at(-1)![1] - a.content.at(-1)![1]);

// A graph that comes along is loaded as it is, so nothing is ever parsed.
const noModel = {} as LanguageModel;

async function load(engine: CypherEngine, lines: string): Promise<void> {
  const ingest = createIngest({ store: createStore(engine), model: noModel });
  for (const line of lines.trimEnd().split('\n')) expect((await ingest(JSON.parse(line))).outcome).toBe('ADDED');
}

describe.each(engines)('exportGraph() as jsonl from $name', ({ name: engineName, open }) => {
  // A server across the network gets a share of them, so as to be done in time.
  const articles = listGold().filter((_, at) => engineName === 'embedded' || at % 4 === 0);

  it('makes the same graph again in an empty store, and the same export', async () => {
    const first = await open();
    for (const name of articles) await createStore(first).saveArticle(readGold(name));
    await createStore(first).saveArticle(createHostileGraph(HOSTILE_NAMES));
    await createStore(first).saveArticle({ ...readGold('envoy-recalled'), id: 'bare', statements: [], relations: [] });
    const lines = await toText({ store: createStore(first), format: 'jsonl' });
    const dump = withoutDigest(await dumpStore(first));
    await first.close();

    const second = await open();
    await load(second, lines);
    expect(withoutDigest(await dumpStore(second))).toEqual(dump);
    expect(await toText({ store: createStore(second), format: 'jsonl' })).toBe(lines);
    await second.close();
  }, 180_000);

  it('gives whole articles of which a statement passes, each once', async () => {
    const engine = await open();
    const store = createStore(engine);
    for (const name of ['envoy-recalled', 'leaked-note', 'presidents-call']) await store.saveArticle(readGold(name));
    const filter = { outlets: ['North Coast Press Agency'] };
    const graphs = (await toText({ store, format: 'jsonl', filter })).trimEnd().split('\n');
    expect(graphs.map((line) => JSON.parse(line).id).sort()).toEqual(['envoy-recalled', 'presidents-call']);
    const [envoy] = graphs.map((line) => JSON.parse(line)).filter(({ id }) => id === 'envoy-recalled');
    expect(envoy.statements).toHaveLength(readGold('envoy-recalled').statements.length);
    await engine.close();
  });

  it('keeps why the graph says so and when a position is held', async () => {
    const first = await open();
    const graph = readGold('envoy-recalled');
    const why = ['event-accuse: accused', 'subject: she, pronoun-she: Ada Brandt'];
    const relations = graph.relations.map((relation) => ({ ...relation, why, former: true, since: '2019' }));
    const statements = graph.statements.map((statement) => ({ ...statement, why: ['source: she'] }));
    await createStore(first).saveArticle({ ...graph, statements, relations });
    const lines = await toText({ store: createStore(first), format: 'jsonl' });
    await first.close();
    const found = JSON.parse(lines) as ArticleGraph;
    expect(found.relations.map((relation) => relation.why)).toEqual(found.relations.map(() => why));
    expect(found.relations.every(({ former, since }) => former === true && since === '2019')).toBe(true);
    expect(found.statements.map((statement) => statement.why)).toEqual(found.statements.map(() => ['source: she']));
  });

  it('keeps stances, tense, certainty and what is no fact', async () => {
    const graph = readGold('envoy-recalled');
    const statements = graph.statements.map((statement) => ({
      ...statement,
      tense: 'PAST' as const,
      certainty: 'PROBABLE' as const,
      stances: statement.about.map((entity, at) => ({
        entity,
        stance: STANCES[at % STANCES.length]!,
        evidence: statement.cue ?? [],
      })),
    }));
    const relations = graph.relations.map((relation, at) => ({ ...relation, modality: MODALITIES[at % 6]! }));
    const first = await open();
    await createStore(first).saveArticle(readArticleGraph({ ...graph, statements, relations }));
    const lines = await toText({ store: createStore(first), format: 'jsonl' });
    const dump = withoutDigest(await dumpStore(first));
    await first.close();
    const found = JSON.parse(lines) as ArticleGraph;
    const toStances = (items: ArticleGraph['statements']): unknown[] =>
      items.flatMap(({ stances = [] }) => stances.map(({ stance, evidence }) => [stance, evidence]));
    expect(found.statements.every(({ tense, certainty }) => tense === 'PAST' && certainty === 'PROBABLE')).toBe(true);
    expect(toStances(found.statements)).toEqual(toStances(readInTextOrder(statements)));
    const second = await open();
    await load(second, lines);
    expect(withoutDigest(await dumpStore(second))).toEqual(dump);
    await second.close();
  });

  it('keeps a merge', async () => {
    const first = await open();
    const store = createStore(first);
    await store.saveArticle(readGold('envoy-recalled'));
    const [keep] = await store.findEntitiesByName('Ada Brandt');
    const [other] = await store.findEntitiesByName('Lazar Emrick');
    await store.mergeEntities({ keepId: keep!.id, otherId: other!.id, by: 'tests', at: '2026-03-09', note: null });
    const said = await store.countStatements({ speakerIds: [keep!.id] });
    const lines = await toText({ store, format: 'jsonl' });
    await first.close();
    const second = await open();
    await load(second, lines);
    expect(await createStore(second).countStatements({ speakerIds: [keep!.id] })).toBe(said);
    expect((await createStore(second).findEntitiesByName('Lazar Emrick')).map(({ id }) => id)).toEqual([keep!.id]);
    await second.close();
  });
});

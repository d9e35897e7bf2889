import neo4j from 'neo4j-driver';
import type { Plan, ProfiledPlan } from 'neo4j-driver';

import { STATEMENT_DETAILS } from '../../src/store/find/toRows.js';
import { createStore } from '../../src/store/createStore.js';
import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import type { Store } from '../../src/store/Store.js';
import { toNeo4jParameters } from '../../src/store/engine/toNeo4jParameters.js';
import { engines, neo4jAccess } from '../helpers/engines.js';
import { listGold, readGold } from '../helpers/readGold.js';
import type { RecordedQuery } from '../helpers/recordQueries.js';
import { recordQueries } from '../helpers/recordQueries.js';

const onNeo4j = neo4jAccess === null ? describe.skip : describe;
const PAGE = { limit: 20 };
// Filters by a part of a word or a set of kinds read everything: no index helps.
const SCANS = /CONTAINS|\bkinds\b/;

onNeo4j('plans on Neo4j', () => {
  let engine: CypherEngine;
  let recorded: ReturnType<typeof recordQueries>;
  let store: Store;
  const driver =
    neo4jAccess && neo4j.driver(neo4jAccess.neo4jUri, neo4j.auth.basic(neo4jAccess.username, neo4jAccess.password));

  beforeAll(async () => {
    engine = await engines.find(({ name }) => name === 'neo4j')!.open();
    recorded = recordQueries(engine);
    store = createStore(recorded.engine);
    for (const name of listGold()) await store.saveArticle(readGold(name));
    // Statistics of an index grow in the background; until they have, a planner may choose by those of an empty store.
    await driver!.executeQuery('CALL db.prepareForReplanning(60)');
  }, 300_000);
  afterAll(async () => {
    await driver?.close();
    await engine.close();
  });

  const explain = async <Kind extends 'EXPLAIN' | 'PROFILE'>(kind: Kind, { text, parameters }: RecordedQuery) => {
    const { summary } = await driver!.executeQuery(`${kind} ${text}`, toNeo4jParameters(parameters, neo4j.int));
    return (kind === 'EXPLAIN' ? summary.plan : summary.profile) as Kind extends 'EXPLAIN' ? Plan : ProfiledPlan;
  };

  test('no query of the store reads all nodes or joins without a condition', async () => {
    await askEverything(store);
    await store.saveArticle({ ...readGold('envoy-recalled'), title: 'Another' });
    const queries = [...recorded.reads, ...recorded.writes.flat()];
    const unique = [...new Map(queries.map((query) => [query.text, query])).values()];
    expect(unique.length).toBeGreaterThan(50);
    for (const query of unique) {
      const plan = await explain('EXPLAIN', query);
      expect({ text: query.text, bad: listBad(plan, { scans: SCANS.test(query.text) }) }).toEqual({
        text: query.text,
        bad: [],
      });
    }
  });

  test('a page costs the same however much its speaker said and however deep it is', async () => {
    const [hub, other] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(({ row }) => row.id);
    const filters = [{}, { speakerIds: [hub!] }, { aboutIds: [hub!] }, { speakerIds: [hub!], aboutIds: [other!] }];
    for (const filter of filters) {
      const first = await store.findStatements(filter, 'SAID_AT_DESC', { limit: 3 });
      for (const page of [{ limit: 3 }, { limit: 3, after: first.rows[2]?.key ?? null }]) {
        recorded.reads.length = 0;
        await store.findStatements(filter, 'SAID_AT_DESC', page);
        const plan = await explain('PROFILE', recorded.reads[0]!);
        const hits = sumHits(findOperator('Limit', plan)!);
        expect({ filter, hits }).toEqual({ filter, hits: expect.any(Number) });
        expect(hits).toBeLessThanOrEqual(30);
      }
    }
  });

  test('a page of the pairs of a hub reads about as many as it has', async () => {
    const [hub] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 1 })).rows.map(({ row }) => row.id);
    for (const filter of [{}, { speakerIds: [hub!] }, { aboutIds: [hub!] }]) {
      recorded.reads.length = 0;
      await store.findPairs(filter, { limit: 3 });
      const plan = await explain(
        'PROFILE',
        recorded.reads.find(({ text }) => text.includes(':Pair'))!,
      );
      const hits = sumHits(findOperator('Limit', plan)!);
      expect({ filter, hits }).toEqual({ filter, hits: expect.any(Number) });
      expect(hits).toBeLessThanOrEqual(30);
    }
  });
});

async function askEverything(store: Store): Promise<void> {
  await store.findRejectedStatements();
  const [one, two] = (await store.findEntities({}, 'STATEMENTS_DESC', { limit: 2 })).rows.map(({ row }) => row.id);
  const [id, other] = [one!, two!];
  const { rows } = await store.findStatements({ nested: true }, 'SAID_AT_DESC', PAGE);
  const ids = rows.map(({ row }) => row.id);
  const articleIds = [rows[0]!.row.article.id];
  const filters = [
    {},
    { ids },
    { articleIds },
    { withinIds: ids },
    { speakerIds: [id] },
    { aboutIds: [id] },
    { speakerIds: [id], aboutIds: [other], from: '2026-03-01', to: '2026-04-01' },
    { speakerIds: [id, other], aboutIds: [id, other] },
    { aboutIds: [id, other] },
    { addresseeIds: [id] },
    { viaIds: [id] },
    { outlets: ['x'], minConfidence: 0.5, nested: false },
    { textContains: 'x', roleContains: 'y', cues: ['said'] },
    { relationKinds: ['AID' as const], clauses: [[{ wanted: false, conditions: { speakerIds: [id] } }]] },
  ];
  for (const filter of filters) {
    for (const order of ['SAID_AT_DESC', 'SAID_AT_ASC', 'TEXT_ORDER'] as const) {
      await store.findStatements(filter, order, { ...PAGE, after: rows[0]!.key });
    }
    await store.countStatements(filter);
  }
  for (const order of ['NAME_ASC', 'STATEMENTS_DESC'] as const) {
    await store.findEntities({}, order, PAGE);
    await store.findEntities({ ids: [id] }, order, PAGE);
    await store.findEntities({ kinds: ['PERSON'], nameContains: 'x' }, order, PAGE);
  }
  for (const order of ['PUBLISHED_AT_DESC', 'PUBLISHED_AT_ASC', 'LOADED_AT_DESC'] as const) {
    await store.findArticles({}, order, PAGE);
    await store.findArticles({ mentionsIds: [id], from: '2026-03-01' }, order, PAGE);
    await store.findArticles({ mentionsIds: [id, other] }, order, PAGE);
    await store.findArticles({ ids: articleIds, mentionsIds: [id], titleContains: 'x' }, order, PAGE);
  }
  for (const filter of [{}, { entityIds: [id] }, { subjectIds: [id] }, { objectIds: [id], kinds: ['AID' as const] }]) {
    await store.findRelations(filter, PAGE);
    await store.countRelations(filter);
  }
  await store.countEntities({});
  await store.countArticles({});
  await store.countArticles({ mentionsIds: [id] });
  await store.findMentions(articleIds[0]!, PAGE);
  await store.countMentions(articleIds[0]!);
  await store.findNodes([id, ...ids, ...articleIds]);
  await store.findArticle(articleIds[0]!);
  await store.findEntitiesByName('Brandt');
  await store.findNamesakes(['Brandt', 'Velmar']);
  await store.findNames(['brandt', 'velmar']);
  await store.findNameKeys(['br', 've']);
  await store.findOutlets();
  const ends = { speakerIds: [id], aboutIds: [other] };
  for (const filter of [{}, { speakerIds: [id] }, { aboutIds: [id] }, ends, { outlets: ['x'] }, filters[5]!]) {
    await store.findPairs(filter, PAGE);
    await store.findPairs(filter, { ...PAGE, backward: true });
    await store.countPairs(filter);
    await store.findTimeline(filter);
  }
  for (const [kind, parents] of [
    ['article', articleIds],
    ['speaker', [id, other]],
    ['about', [id, other]],
  ] as const) {
    await store.findStatementsOf(
      { kind, ids: parents },
      'SAID_AT_DESC',
      { ...PAGE, after: rows[0]!.key },
      STATEMENT_DETAILS,
    );
    await store.countStatementsOf({ kind, ids: parents });
  }
  await store.findMentionsOf(articleIds, PAGE);
  await store.countMentionsOf(articleIds);
  await store.findArticlesOf([id, other], 'PUBLISHED_AT_DESC', PAGE);
  await store.findArticlesOf([id, other], 'LOADED_AT_DESC', PAGE);
  await store.countArticlesOf([id, other]);
  await store.findRelationsOf({ entityIds: [id, other], kinds: ['AID'] }, PAGE);
  await store.countRelationsOf({ entityIds: [id, other] });
  await store.findPath({ fromId: id, toId: other, maxLength: 6 });
  await store.findMerges([id]);
  await store.findNamesOf([id, other]);
  await store.findReviews(ids);
  await store.findChains(ids, STATEMENT_DETAILS);
  await store.findContained(ids, STATEMENT_DETAILS);
  await store.findGraph({ depth: 1, maxNodes: 20 });
  await store.findGraph({ aroundId: id, depth: 2, maxNodes: 20 });
  for (const filter of [{}, { speakerIds: [id] }, { outlets: ['x'], from: '2026-01-01', to: '2027-01-01' }]) {
    await store.findGraph({ depth: 1, maxNodes: 300, filter, addressed: true });
    await store.findGraph({ aroundId: id, depth: 2, maxNodes: 20, filter, addressed: true });
  }
  await store.search('treaty', PAGE, STATEMENT_DETAILS);
  await store.ping();
}

function listBad(plan: Plan, { scans }: { scans: boolean }): string[] {
  const name = plan.operatorType.split('@')[0]!;
  const isBad =
    /AllNodesScan|AllRelationships/.test(name) ||
    (name === 'NodeByLabelScan' && !scans) ||
    (name === 'CartesianProduct' && !plan.children.every(isOneRow));
  return [...(isBad ? [name] : []), ...plan.children.flatMap((child) => listBad(child, { scans }))];
}

// Two nodes, each found by its id, make one row: the planner calls that a product too.
function isOneRow({ operatorType, children }: Plan): boolean {
  return /^(NodeUniqueIndexSeek|Argument|CartesianProduct)/.test(operatorType) && children.every(isOneRow);
}

// What is read before a page's rows are cut off, without what their cards show. A page that is sorted has a Top instead.
function findOperator(name: string, plan: ProfiledPlan): ProfiledPlan | undefined {
  if (plan.operatorType.startsWith(`${name}@`)) return plan;
  return plan.children.map((child) => findOperator(name, child)).find((found) => found !== undefined);
}

function sumHits(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + sumHits(child), 0);
}

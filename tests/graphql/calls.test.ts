import { openEngine } from '../../src/store/openEngine.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';

import type { TestApi } from './helpers/createTestApi.js';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi(await openEngine());
  await loadStories(api.store);
});
afterAll(() => api.store.close());

async function callsOf(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  api.takeCalls();
  await api.ask(query, variables);
  return api.takeCalls().sort();
}

describe('calls of the store', () => {
  it.each([
    ['a page alone counts nothing', '{ statements { nodes { id spans { start } } } }', ['findStatementCards']],
    [
      'what is on cards is read as cards',
      '{ statements { nodes { id text speaker { name } } } }',
      ['findStatementCards'],
    ],
    ['a count alone reads nothing', '{ statements { totalCount } }', ['countStatements']],
    [
      'edges, nodes and pageInfo are one page',
      '{ entities { edges { cursor } nodes { id } pageInfo { endCursor } } }',
      ['findEntities'],
    ],
    [
      'a page of a search counts nothing',
      '{ search(text: "treaty") { nodes { id } pageInfo { endCursor } } }',
      ['search'],
    ],
    ['a search is counted once', '{ search(text: "treaty") { totalCount totalCountIsExact } }', ['countHits']],
    [
      'a name asked for twice is looked up once',
      '{ a: entity(by: { name: "Velmar" }) { id } b: entity(by: { name: "Velmar" }) { kind } }',
      ['findNamesakes'],
    ],
    ['__typename alone reads nothing', '{ __typename statements { __typename } }', []],
  ])('%s', async (_, query, calls) => {
    expect(await callsOf(query)).toEqual(calls);
  });

  it('are one for whatever a card of a statement shows, however many there are', async () => {
    const query = `query ($first: Int!) { statements(first: $first) { nodes {
      id text kind cue polarity role saidAt confidence spans { start } speaker { id name kind } about { id name kind }
      addressees { name } via { name } within { id text speaker { name } } article { title outlet publishedAt } } } }`;
    for (const first of [1, 10, 100]) expect(await callsOf(query, { first })).toEqual(['findStatementCards']);
  });

  it('gather what many rows ask for', async () => {
    const query = `query ($first: Int!) { statements(first: $first, filter: { nested: true }) { nodes {
      chain { speaker { aliases } } contains { id } within { kind about { description } } article { text } } } }`;
    const few = await callsOf(query, { first: 2 });
    const many = await callsOf(query, { first: 50 });
    expect(many).toEqual(few);
    expect(many.length).toBeLessThanOrEqual(6);
  });

  it('gather the positions of many entities', async () => {
    const query = '{ entities(first: 50) { nodes { name positions { title organization { name } } } } }';
    expect(await callsOf(query)).toEqual(['findEntities', 'findRelations']);
  });

  it('gather the pages of lists within lists', async () => {
    const query = `query ($first: Int!) {
      articles(first: $first) { nodes { title statements(first: 2) { totalCount nodes { text } } } }
      entities(first: $first, filter: { kind: PERSON }) { nodes {
        said(first: 2) { totalCount nodes { text } } saidAbout(first: 2) { totalCount nodes { text } } } } }`;
    const others = `query ($first: Int!) {
      articles(first: $first) { nodes { entities(first: 2) { totalCount nodes { name } } } }
      entities(first: $first) { nodes { mentionedIn(first: 2) { totalCount nodes { title } } relations(first: 2) { totalCount nodes { kind } } } } }`;
    const fewOthers = await callsOf(others, { first: 2 });
    expect(await callsOf(others, { first: 8 })).toEqual(fewOthers);
    expect(fewOthers).toEqual([
      ...['countArticlesOf', 'countMentionsOf', 'countRelationsOf', 'findArticles', 'findArticlesOf'],
      ...['findEntities', 'findMentionsOf', 'findRelationsOf'],
    ]);
    const few = await callsOf(query, { first: 2 });
    expect(await callsOf(query, { first: 8 })).toEqual(few);
    expect(few).toEqual([
      ...['countStatementsOf', 'countStatementsOf', 'countStatementsOf', 'findArticles', 'findEntities'],
      ...['findStatementsOf', 'findStatementsOf', 'findStatementsOf'],
    ]);
  });
});

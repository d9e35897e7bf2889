import { readConfig } from '../../src/config.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { StoreError } from '../../src/errors.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { createGraphIngest } from '../helpers/createGraphIngest.js';
import { readGold } from '../helpers/readGold.js';
import { toText } from './helpers/createSample.js';

import type { Store } from '../../src/store/Store.js';

const store = createStore(await openEngine({}));
for (const name of ['envoy-recalled', 'leaked-note']) await store.saveArticle(readGold(name));
let failure: Error | null = null;
const failing: Store = {
  ...store,
  gather: () => failing,
  findStatements: async (...args) => {
    if (failure) throw failure;
    return store.findStatements(...args);
  },
};
const server = await createWebServer({
  store: failing,
  ingestAll: createGraphIngest(failing),
  config: readConfig({}, { HEARSAY_LOG_LEVEL: 'silent' }),
});
const address = await server.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (path: string): Promise<Response> => fetch(`${address}/export/${path}`);

describe('/export/FORMAT', () => {
  it.each([
    ['cytoscape', 'application/json', 'hearsay.cyjs'],
    ['d3', 'application/json', 'hearsay.json'],
    ['gexf', 'application/gexf+xml', 'hearsay.gexf'],
    ['graphml', 'application/graphml+xml', 'hearsay.graphml'],
    ['jsonld', 'application/ld+json', 'hearsay.jsonld'],
    ['nquads', 'application/n-quads', 'hearsay.nq'],
    ['csv', 'text/csv', 'hearsay.csv'],
    ['jsonl', 'application/jsonl', 'hearsay.jsonl'],
    ['dot', 'text/vnd.graphviz', 'hearsay.dot'],
    ['svg', 'image/svg+xml', 'hearsay.svg'],
  ] as const)('gives %s as a file of its type', async (format, type, file) => {
    const response = await get(format);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type.replace(/[+.]/g, '\\$&')}(?:;|$)`));
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    expect(await response.text()).toBe(await toText({ store, format }));
  });

  it('filters by the query, names and lists included', async () => {
    const response = await get('csv?speaker=lazar%20emrick&kind=DIRECT&kind=MIXED&from=2026-03-01');
    const [emrick] = await store.findEntitiesByName('Lazar Emrick');
    const filter = { speakerIds: [emrick!.id], kinds: ['DIRECT', 'MIXED'], from: '2026-03-01' } as const;
    const text = await response.text();
    expect(text).toBe(await toText({ store, format: 'csv', filter }));
    expect(text.split('\r\n').length).toBeGreaterThan(2);
  });

  it.each([
    ['xlsx', 400, 'Cannot export as "xlsx": expected one of cytoscape, d3, gexf'],
    ['csv?colour=red', 400, 'Cannot filter by "colour": expected one of speaker, about'],
    ['csv?kind=LOUD', 400, 'Cannot filter by "kind": expected one of DIRECT, INDIRECT, MIXED'],
    ['csv?from=yesterday', 400, 'Cannot filter by "from": expected an ISO 8601 day'],
    ['csv?from=2026-03-09&to=2026-03-01', 400, 'expected the earlier date first'],
    ['csv?minConfidence=2', 400, 'Cannot filter by "minConfidence": expected a number from 0 to 1'],
    ['csv?minConfidence=much', 400, 'Cannot filter by "minConfidence": expected a number from 0 to 1'],
    ['csv?from=2026-03-01&from=2026-03-02', 400, 'Cannot filter by "from": expected one'],
    ['csv?speaker=', 400, 'Cannot filter by "speaker": expected a text that is not blank'],
    ['csv?speaker=Nobody%20Atall', 404, 'Cannot filter by "Nobody Atall": nobody and nothing is called so'],
    ['csv?article=none', 404, 'Cannot filter by article "none"'],
    ['csv?nested=perhaps', 400, 'Cannot filter by "nested": expected one of true, false'],
  ])('answers %s with %i', async (path, status, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-disposition')).toBeNull();
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toContain(message);
  });

  it('answers 503, and no torn file, when the store does not', async () => {
    failure = new StoreError('STORE_UNAVAILABLE', 'Cannot read: nobody there', { retriable: true });
    const response = await get('csv');
    failure = null;
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('nobody there');
  });
});

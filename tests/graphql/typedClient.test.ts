import { ask } from '../../docs/typed-client/ask.js';
import { WhoSaidWhatDocument } from '../../docs/typed-client/generated/operations.js';
import { readConfig } from '../../src/config.js';
import { createWebServer } from '../../src/web/createWebServer.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';

import type { StatementKind } from '../../docs/typed-client/generated/operations.js';

describe('docs/typed-client', () => {
  it('asks with types, and throws what the server refuses', async () => {
    const api = await createTestApi(await openEngine());
    await loadStories(api.store, ['envoy-recalled']);
    const config = readConfig({}, { HEARSAY_LOG_LEVEL: 'silent' });
    const server = await createWebServer({ store: api.store, ingestAll: api.api.ingestAll, config });
    const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    const { statements } = await ask({ url }, WhoSaidWhatDocument, { about: { name: 'Velmar' } });
    // These lines are also held by the compiler: a wrong type is an error of `npm run types`.
    const kinds: readonly StatementKind[] = statements.nodes.map(({ kind }) => kind);
    const speakers: readonly (string | undefined)[] = statements.nodes.map(({ speaker }) => speaker?.name);
    // @ts-expect-error The operation does not ask for the cue.
    expect(statements.nodes[0]?.cue).toBeUndefined();
    expect(statements.totalCount).toBeGreaterThan(0);
    expect(speakers).toContain('Lazar Emrick');
    expect(kinds).toContain('DIRECT');
    // @ts-expect-error The operation needs to know about whom.
    await expect(ask({ url }, WhoSaidWhatDocument, {})).rejects.toThrow('Variable "$about" of required type');
    await server.close();
    await api.store.close();
  });
});

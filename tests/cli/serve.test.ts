import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { finish, readAddress, runHearsay, startHearsay } from '../helpers/runHearsay.js';

import type { AddressInfo } from 'node:net';

async function ask(address: string, query: string): Promise<{ data: Record<string, { totalCount: number }> }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, { totalCount: number }> };
}

describe('hearsay demo', () => {
  it('serves the stories, prints addresses and questions, and ends cleanly at Ctrl-C', async () => {
    const child = startHearsay(['demo', '--port', '0']);
    const finished = finish(child);
    const address = await readAddress(child);
    const { data } = await ask(address, '{ articles { totalCount } statements { totalCount } }');
    expect(data['articles']?.totalCount).toBeGreaterThanOrEqual(6);
    expect(data['statements']?.totalCount).toBeGreaterThan(0);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const path of ['/', '/playground', '/graphql']) expect(stdout).toContain(`${address}${path}\n`);
    expect(stdout.match(/\?  +http/g)).toHaveLength(3);
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    expect(await runHearsay(['demo', '--port', String(port)])).toEqual({
      code: 1,
      stdout: '',
      stderr: `hearsay: Cannot listen on 127.0.0.1:${port}: the port is taken; choose another with --port\n`,
    });
    other.close();
  });

  it('uses nothing of what is configured for other commands', async () => {
    const child = startHearsay(['demo', '--port', '0'], {
      env: { NEO4J_URI: 'bolt://127.0.0.1:1', HEARSAY_PORT: 'x' },
    });
    const finished = finish(child);
    await readAddress(child);
    child.kill('SIGTERM');
    expect((await finished).code).toBe(0);
  });
});

describe('hearsay serve', () => {
  it('serves the configured store and takes articles in', async () => {
    const store = join(createFolder(), 'store');
    await runHearsay(['ingest', resolve('tests/gold/envoy-recalled.json'), '--store', store]);
    const child = startHearsay(['serve', '--port', '0', '--store', store], { env: { HEARSAY_LOG_LEVEL: 'error' } });
    const finished = finish(child);
    const address = await readAddress(child);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await ask(address, '{ articles { totalCount } }')).data['articles']).toEqual({ totalCount: 1 });
    const text = '\\"The quay stays closed,\\" said Nora Feldt.';
    const mutation = `mutation { ingestArticles(input: { articles: [{ id: "n", text: "${text}" }] }) { results { outcome } errors { message } } }`;
    expect((await ask(address, mutation)).data['ingestArticles']).toEqual({
      results: [{ outcome: 'ADDED' }],
      errors: [],
    });
    expect((await ask(address, '{ articles { totalCount } }')).data['articles']).toEqual({ totalCount: 2 });
    child.kill('SIGINT');
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
  });

  it('says in one line that the host is not of this machine', async () => {
    const store = join(createFolder(), 'store');
    const { code, stderr } = await runHearsay(['serve', '--host', '192.0.2.1', '--port', '0', '--store', store]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'hearsay: Cannot listen on 192.0.2.1:0: not an address of this machine\n',
    });
  });
});

import { createHash } from 'node:crypto';
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
    const { code, stderr } = await runHearsay([
      'serve',
      '--host',
      '192.0.2.1',
      '--port',
      '0',
      '--store',
      store,
      '--insecure',
    ]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'hearsay: Cannot listen on 192.0.2.1:0: not an address of this machine\n',
    });
  });

  it.each(['0.0.0.0', '::', '192.0.2.1'])('refuses in one line to let others in at %s without keys', async (host) => {
    const store = join(createFolder(), 'store');
    expect(await runHearsay(['serve', '--host', host, '--port', '0', '--store', store])).toEqual({
      code: 1,
      stdout: '',
      stderr: `hearsay: Cannot listen on ${host}: others could reach it without a key; expected --keys FILE (hearsay key makes one), HEARSAY_JWT_KEYS, or --insecure\n`,
    });
  });

  it('lets others in with keys, and writes no secret to its log', async () => {
    const folder = createFolder();
    const keys = join(folder, 'keys.jsonl');
    const { stdout: key } = await runHearsay(['key', '--role', 'read', '--name', 'desk', '--keys', keys]);
    const child = startHearsay(
      ['serve', '--host', '0.0.0.0', '--port', '0', '--store', join(folder, 'store'), '--keys', keys],
      { env: { HEARSAY_LOG_LEVEL: 'debug' } },
    );
    const finished = finish(child);
    const address = (await readAddress(child)).replace('0.0.0.0', '127.0.0.1');
    const statuses = [`Bearer ${key.trim()}`, `Bearer ${key.trim()}x`].map(async (authorization) => {
      const url = `${address}/export/csv`;
      return (await fetch(url, { headers: { authorization } })).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 401]);
    child.kill('SIGINT');
    const { stdout, stderr } = await finished;
    expect(stderr).toContain('/export/csv');
    expect(stdout + stderr).not.toContain(key.trim());
  });
});

describe('hearsay key', () => {
  it('prints a key once, and the line that knows it', async () => {
    const { code, stdout } = await runHearsay(['key', '--role', 'admin']);
    const [key = '', line = ''] = stdout.split('\n');
    expect(code).toBe(0);
    expect(key).toMatch(/^hearsay_[\w-]{43}$/);
    expect(JSON.parse(line)).toEqual({
      name: expect.stringMatching(/^admin-[0-9a-f]{8}$/),
      role: 'admin',
      sha256: createHash('sha256').update(key).digest('hex'),
    });
  });

  it('refuses a role that there is not', async () => {
    const { code, stderr } = await runHearsay(['key', '--role', 'owner']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "hearsay: option '--role <role>' argument 'owner' is invalid. Allowed choices are read, ingest, admin.\n",
    });
  });
});

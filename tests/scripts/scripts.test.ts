import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createFolder } from '../helpers/createFolder.js';
import { finish, readAddress } from '../helpers/runHearsay.js';

import type { ChildProcess } from 'node:child_process';

const started: ChildProcess[] = [];
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

const load = async <Module>(name: string): Promise<Module> =>
  (await import(pathToFileURL(`scripts/${name}.js`).href)) as Module;

describe('fingerprint()', () => {
  it('changes when a file is changed, added or removed, and not otherwise', async () => {
    const { fingerprint } = await load<{
      fingerprint: (root: string, paths: string[], leaveOut?: (path: string) => boolean) => string;
    }>('fingerprint');
    const root = createFolder({ 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'src/c.md': 'c' });
    const take = (): string => fingerprint(root, ['src', 'nowhere'], (path) => path.endsWith('.md'));
    const seen = [take()];
    expect(take()).toBe(seen[0]);
    writeFileSync(join(root, 'src/c.md'), 'changed');
    expect(take()).toBe(seen[0]);
    utimesSync(join(root, 'src/deep/b.ts'), 1, 1);
    seen.push(take());
    writeFileSync(join(root, 'src/d.ts'), '');
    seen.push(take());
    rmSync(join(root, 'src/a.ts'));
    seen.push(take());
    expect(new Set(seen).size).toBe(4);
  });
});

describe('install()', () => {
  it('does nothing when what is installed is newer than the lock file', async () => {
    const { install } = await load<{ install: (root: string) => Promise<void> }>('install');
    const root = createFolder({ 'package-lock.json': '{}', 'node_modules/.package-lock.json': '{}' });
    utimesSync(join(root, 'package-lock.json'), 1, 1);
    await expect(install(root)).resolves.toBeUndefined();
  });

  it('gives npm’s own last words when it cannot', async () => {
    const { install } = await load<{ install: (root: string) => Promise<void> }>('install');
    const root = createFolder({
      'package-lock.json': '{}',
      'npm.js': 'console.error("no such registry"); process.exit(7)',
    });
    const before = process.env['npm_execpath'];
    process.env['npm_execpath'] = join(root, 'npm.js');
    try {
      await expect(install(root)).rejects.toThrow(
        /^Cannot install the packages: "npm ci" ended with code 7\.[^]*no such registry$/,
      );
    } finally {
      if (before === undefined) delete process.env['npm_execpath'];
      else process.env['npm_execpath'] = before;
    }
  });
});

describe('requireNode()', () => {
  it('asks for the Node that package.json asks for', async () => {
    const { requireNode } = await load<{ requireNode: (found: string) => void }>('requireNode');
    for (const found of ['20.19.0', '22.0.0', '24.1.0']) expect(() => requireNode(found)).not.toThrow();
    for (const found of ['18.20.0', '20.18.9'])
      expect(() => requireNode(found)).toThrow(`Hearsay needs Node 20.19 or newer, found ${found}`);
  });
});

describe('scripts/start.js', () => {
  it('builds what changed, starts the demo, and ends cleanly at Ctrl-C', async () => {
    const child = spawn(process.execPath, ['scripts/start.js', '--port', '0']);
    started.push(child);
    const finished = finish(child);
    const address = await readAddress(child);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    child.kill('SIGINT');
    expect((await finished).code).toBe(0);
  }, 300_000);
});

describe('bin/hearsay.js', () => {
  it('says what to do in a clone that is not built', async () => {
    const root = createFolder();
    mkdirSync(join(root, 'bin'));
    copyFileSync('bin/hearsay.js', join(root, 'bin/hearsay.js'));
    writeFileSync(join(root, 'package.json'), '{"type": "module"}');
    const finished = await finish(spawn(process.execPath, [join(root, 'bin/hearsay.js'), 'doctor']));
    expect(finished).toEqual({
      code: 1,
      stdout: '',
      stderr: 'hearsay: not built yet: run `npm start` or `npm run build` first\n',
    });
  });
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { hash } from '../../src/util/hash.js';

const PAUSE = 100;

/**
 * Given a name, waits until no other process holds the lock of that name on this machine, takes it, and returns
 * the function that gives it back. A lock of a process that has ended, or of an earlier test file of this one, is taken over.
 */
export async function takeLock(name: string): Promise<() => void> {
  const path = join(tmpdir(), `hearsay-test-${hash(name)}`);
  while (!tryLock(path)) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return () => rmSync(path, { recursive: true, force: true });
}

function tryLock(path: string): boolean {
  try {
    mkdirSync(path);
  } catch {
    if (isHeld(path)) return false;
    rmSync(path, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(path, 'pid'), String(process.pid));
  return true;
}

function isHeld(path: string): boolean {
  try {
    const owner = Number(readFileSync(join(path, 'pid'), 'utf8'));
    if (owner === process.pid) return false;
    return owner === 0 || process.kill(owner, 0);
  } catch (error) {
    // Between making the folder and writing the file the owner is not known yet.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

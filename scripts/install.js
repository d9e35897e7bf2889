import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { run, runNode } from './run.js';

/**
 * Given the clone's folder, installs the packages of package-lock.json when that is newer than what is installed.
 * Throws with npm's own last words when it cannot. Install scripts of packages are not run (see .npmrc).
 */
export async function install(root) {
  if (isInstalled(root)) return;
  console.error('Installing packages …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js')
    ? await runNode([npm, ...args], { cwd: root })
    : await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
  if (code !== 0)
    throw new Error(
      `Cannot install the packages: "npm ci" ended with code ${code}. Is the package registry in reach?\n${output.trim()}`,
    );
}

function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

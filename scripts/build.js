import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { fingerprint } from './fingerprint.js';
import { runNode } from './run.js';

const PAGES = 'src/web/pages';

/** What is built, each with the paths it depends on. The stories' graphs come last: extraction makes them. */
const STEPS = [
  {
    name: 'code',
    inputs: ['src', 'tsconfig.json', 'package-lock.json'],
    leaveOut: (path) => path.startsWith(PAGES) || path.endsWith('.md'),
    make: compile,
  },
  { name: 'pages', inputs: [PAGES, 'vite.config.js', 'package-lock.json'], make: bundle },
  {
    name: 'stories',
    after: true,
    inputs: ['stories', 'lexicon', 'models', 'package.json', 'dist/ingest.js', ...distRooms()],
    leaveOut: (path) => path.endsWith('.map') || path.endsWith('.d.ts'),
    make: extractStories,
  },
];

function distRooms() {
  return ['util', 'text', 'language', 'extract', 'graph'].map((room) => `dist/${room}`);
}

/**
 * Given the clone's folder, brings `dist/` up to date: compiles, bundles the pages and extracts the sample stories,
 * each only when what it depends on has changed since. Throws with the tool's own output when a step fails.
 */
export async function build(root) {
  const together = STEPS.filter((step) => !step.after).map((step) => bringUpToDate(root, step));
  const failed = (await Promise.allSettled(together)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  for (const step of STEPS.filter((each) => each.after)) await bringUpToDate(root, step);
}

async function bringUpToDate(root, { name, inputs, leaveOut, make }) {
  const stamp = join(root, 'dist', '.stamps', name);
  const now = fingerprint(root, inputs, leaveOut);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error(`Building ${name} …`);
  await make(root);
  mkdirSync(join(root, 'dist', '.stamps'), { recursive: true });
  writeFileSync(stamp, now);
}

async function compile(root) {
  await must('compile the code', runNode(['node_modules/typescript/bin/tsc', '--incremental'], { cwd: root }));
  prune(join(root, 'dist'), join(root, 'src'));
}

async function bundle(root) {
  await must(
    'bundle the pages',
    runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: root }),
  );
  copyFileSync(join(root, PAGES, 'explore/generated/documents.json'), join(root, 'dist/documents.json'));
}

async function extractStories(root) {
  const made = await runNode(['bin/hearsay.js', 'extract', 'stories'], { cwd: root });
  await must('extract the sample stories', made);
  const target = join(root, 'dist', 'stories.jsonl');
  writeFileSync(`${target}.new`, made.stdout);
  renameSync(`${target}.new`, target);
}

async function must(what, running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(`Cannot ${what}:\n${output.trim()}`);
}

// What was compiled from a file that is gone would still be found by imports.
function prune(dist, src) {
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'pages') continue;
    const [made, source] = [join(dist, entry.name), join(src, entry.name)];
    if (entry.isDirectory()) {
      if (existsSync(source)) prune(made, source);
      else rmSync(made, { recursive: true });
    } else if (/\.(?:js|js\.map|d\.ts)$/.test(entry.name)) {
      if (!existsSync(source.replace(/\.(?:js|js\.map|d\.ts)$/, '.ts'))) rmSync(made);
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { install } = await import('./install.js');
  const root = fileURLToPath(new URL('..', import.meta.url));
  try {
    await install(root);
    await build(root);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

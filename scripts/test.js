import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from './build.js';
import { install } from './install.js';
import { requireNode } from './requireNode.js';
import { runNode, stopAll } from './run.js';

// Every check from a fresh clone: installs, runs all gates and all tests, and lists at the end what failed. Words
// after `npm test --` go to Jest.
const root = fileURLToPath(new URL('..', import.meta.url));
const jestReport = join(root, '.cache', 'jest.json');
const gates = [];
let neo4j = null;

let starting = Promise.resolve(null);

/** Ends what was started, Neo4j too, even where it is only just starting. */
async function interrupt() {
  stopAll();
  setTimeout(() => process.exit(130), 30_000).unref();
  await (await starting)?.stop?.();
  process.exit(130);
}

/** Runs one gate and writes its name down with whether it passed; what it had to say is shown when it failed. */
async function gate(name, check) {
  const start = Date.now();
  let problem;
  try {
    problem = await check();
  } catch (error) {
    problem = error.message;
  }
  gates.push({ name, passed: !problem });
  console.error(`${problem ? 'FAILED' : 'passed'}  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (problem && problem !== true) console.error(problem);
}

async function tool(...args) {
  const { code, output } = await runNode(args, { cwd: root });
  return code === 0 ? null : output.trim() || `ended with code ${code}`;
}

/** Starts the real Neo4j, or takes the one that the environment names. Null, said aloud, where none can be had. */
async function startStore() {
  const { HEARSAY_TEST_NEO4J_URI: uri, HEARSAY_TEST_NEO4J_USERNAME, HEARSAY_TEST_NEO4J_PASSWORD } = process.env;
  if (uri)
    return { uri, username: HEARSAY_TEST_NEO4J_USERNAME ?? 'neo4j', password: HEARSAY_TEST_NEO4J_PASSWORD ?? '' };
  try {
    const { startNeo4j } = await import('./neo4j.js');
    return await startNeo4j();
  } catch (error) {
    console.error(`No Neo4j can be had: ${error.message}`);
    return null;
  }
}

async function jest() {
  rmSync(jestReport, { force: true });
  const { code } = await runNode(
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${jestReport}`,
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...storeEnvironment() },
    },
  );
  return code === 0 ? null : true;
}

function storeEnvironment() {
  if (!neo4j) return {};
  return {
    HEARSAY_TEST_NEO4J_URI: neo4j.uri,
    HEARSAY_TEST_NEO4J_USERNAME: neo4j.username,
    HEARSAY_TEST_NEO4J_PASSWORD: neo4j.password,
  };
}

/** Counts gates and tests alike; the gate that runs Jest counts by its tests, unless it broke before any. */
function summarize() {
  const tests = existsSync(jestReport) ? JSON.parse(readFileSync(jestReport, 'utf8')) : null;
  const [passedTests, failedTests] = [tests?.numPassedTests ?? 0, tests?.numFailedTests ?? 0];
  const brokenSuites = tests?.numRuntimeErrorTestSuites ?? 0;
  const counted = gates.filter(({ name }) => name !== 'tests' || passedTests + failedTests + brokenSuites === 0);
  const failedGates = gates.filter(({ passed }) => !passed).map(({ name }) => name);
  return {
    passed: passedTests + counted.filter(({ passed }) => passed).length,
    failed: failedTests + brokenSuites + counted.filter(({ passed }) => !passed).length,
    skipped: (tests?.numPendingTests ?? 0) + (tests?.numTodoTests ?? 0),
    failedGates,
  };
}

function tell({ passed, failed, skipped, failedGates }) {
  const stores = neo4j
    ? `embedded and Neo4j (${neo4j.how ?? neo4j.uri})`
    : 'embedded ONLY: no Neo4j, so its tests did not run';
  console.error(`\nStores tested: ${stores}`);
  if (skipped > 0) console.error(`${skipped} tests were skipped`);
  console.error(failedGates.length > 0 ? `Failed: ${failedGates.join(', ')}` : 'All checks passed');
  console.log(`${passed} passed, ${failed} failed`);
}

process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
mkdirSync(join(root, '.cache'), { recursive: true });
try {
  requireNode();
  await install(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
starting = startStore();
await Promise.all([
  gate('build', () => build(root)),
  gate('lint', () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0')),
]);
await Promise.all([
  gate('types', () => tool('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.tests.json')),
  gate('types of the pages', () => tool('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/web/pages')),
  gate('format', () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
]);
neo4j = await starting;
if (!neo4j && process.env.CI) await gate('Neo4j', () => 'CI is set, so the tests must run on a real Neo4j');
await gate('tests', jest);
await neo4j?.stop?.();
const summary = summarize();
writeFileSync(join(root, '.cache', 'test-summary.json'), JSON.stringify(summary));
tell(summary);
process.exit(summary.failed > 0 || summary.failedGates.length > 0 ? 1 : 0);

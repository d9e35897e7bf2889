import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { openEngine } from '../dist/index.js';
import { importNeo4j } from '../scripts/neo4j.js';

const COUNT = 'MATCH (s:Statement) RETURN count(s) AS statements';
const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '7' },
    store: { type: 'string' },
    neo4j: { type: 'string' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
const folder = values.store ?? join(work, 'store');
const out = join(work, 'graph');
const load = ['--store', folder, '--statements', values.statements, '--seed', values.seed];
const write = ['export', '--store', folder, '--format', 'neo4j-csv', '--out', out];
try {
  const statements = await time('load into the embedded store', () => Number(runNode('bench/loadEmbedded.js', load)));
  report('embedded store', folder, statements);
  const command = await time('export as neo4j-csv', () => runNode('bin/hearsay.js', write));
  report('files to import', out, statements);
  const neo = await time('import and start', () => importNeo4j(command, { folder: values.neo4j, heap: 1024 }));
  try {
    const access = { neo4jUri: neo.uri, username: neo.username, password: neo.password };
    const engine = await time('constraints and indexes', () => openEngine(access));
    const [found] = await engine.read(COUNT);
    await engine.close();
    if (found.statements !== statements)
      throw new Error(`Expected ${statements} statements, found ${found.statements}`);
    report('Neo4j', join(neo.home, 'data/databases/neo4j'), statements);
    report('of it indexes', join(neo.home, 'data/databases/neo4j/schema'), statements);
  } finally {
    await neo.stop();
  }
} finally {
  rmSync(work, { recursive: true });
}

// In a process of its own, whose memory is free for the next.
function runNode(file, flags) {
  return execFileSync('node', [file, ...flags], { encoding: 'utf8' });
}

async function time(what, run) {
  const start = performance.now();
  const result = await run();
  console.log(`${what}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  return result;
}

function report(what, path, statements) {
  const bytes = Number(execFileSync('du', ['-sb', path], { encoding: 'utf8' }).split('\t')[0]);
  console.log(`${what}: ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / statements).toFixed(0)} bytes a statement`);
}

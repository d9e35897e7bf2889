import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50000' },
    stores: { type: 'string' },
    parts: { type: 'string', default: 'reads,paging,ingest,growth' },
    only: { type: 'string', default: '' },
    clients: { type: 'string', default: '1,16' },
    repetitions: { type: 'string', default: '3' },
    milliseconds: { type: 'string', default: '300' },
    warm: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '7' },
  },
});
// What the product is measured against is installed here alone, before anything that loads it.
const NPM = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
execFileSync('npm', NPM, { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
const { measureGrowth } = await import('./measureGrowth.js');
const { measurePaging } = await import('./measurePaging.js');
const { measureReads } = await import('./measureReads.js');
const { measureWhileIngesting } = await import('./measureWhileIngesting.js');
const { openBench } = await import('./openBench.js');

const options = {
  only: values.only,
  clients: values.clients.split(',').map(Number),
  repetitions: Number(values.repetitions),
  milliseconds: Number(values.milliseconds),
  warm: Number(values.warm),
};
const sizes = values.sizes.split(',').map(Number);
const parts = values.parts.split(',');
let smallest;
try {
  for (const statements of sizes) {
    const bench = await openBench({ statements, seed: Number(values.seed), folder: values.stores });
    smallest ??= bench;
    try {
      await measure(bench, statements);
    } finally {
      if (bench !== smallest) await bench.close();
    }
  }
} finally {
  await smallest?.close();
}

async function measure(bench, statements) {
  tellLoad(`${statements} statements`);
  if (parts.includes('reads')) await measureReads(bench, options);
  if (parts.includes('paging')) await measurePaging(bench, options);
  if (parts.includes('ingest')) await measureWhileIngesting(bench, options);
  if (parts.includes('growth') && bench !== smallest) await measureGrowth([smallest, bench], options);
  tellLoad('after');
}

function tellLoad(what) {
  const loads = loadavg().map((load) => load.toFixed(1));
  console.log(`\n## ${what}; ${new Date().toISOString()}; load average ${loads.join(', ')}\n`);
}

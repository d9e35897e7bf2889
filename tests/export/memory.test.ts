import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { exportNeo4jCsv } from '../../src/export/exportNeo4jCsv.js';
import { exportGraph } from '../../src/export/exportGraph.js';
import { FORMATS } from '../../src/export/formats.js';
import { createEndlessStore } from './helpers/createEndlessStore.js';

import type { ExportFormat } from '../../src/export/formats.js';
import type { Store } from '../../src/store/Store.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const FORMATS_TO_TEST = Object.keys(FORMATS) as ExportFormat[];
const FEW = 1_000;
const MANY = 100_000;
const MEGABYTE = 2 ** 20;
/** Between two looks at the memory, in UTF-16 units of export for each statement. */
const STRIDE = 30;

/** Given a format and a number of statements, returns how long the export is, and the most memory that it held. */
async function measure(
  format: ExportFormat | 'neo4j-csv',
  statementCount: number,
): Promise<{ length: number; peak: number }> {
  const { store } = createEndlessStore(statementCount);
  let [length, looked, peak] = [0, 0, 0];
  const look = (): void => {
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    looked = length;
  };
  for await (const piece of format === 'neo4j-csv' ? readTexts(store) : exportGraph({ store, format })) {
    length += piece.length;
    if (looked === 0 || length - looked > STRIDE * statementCount) look();
  }
  return { length, peak };
}

async function* readTexts(store: Store): AsyncGenerator<string> {
  for await (const { text } of exportNeo4jCsv(store)) yield text;
}

// What is compiled and cached on the way is held from here on.
beforeAll(async () => {
  await measure('gexf', FEW);
  await measure('neo4j-csv', FEW);
});

describe.each(FORMATS_TO_TEST)('exportGraph() as %s', (format) => {
  it(`holds no more for ${MANY} statements than for ${FEW}`, async () => {
    const few = await measure(format, FEW);
    const many = await measure(format, MANY);
    if (format !== 'svg') expect(many.length).toBeGreaterThan((0.9 * MANY * few.length) / FEW);
    // The statements alone would be 100 MB; the rest is the noise of the heap.
    expect((many.peak - few.peak) / MEGABYTE).toBeLessThan(5);
  });

  it('reads no further than it is taken', async () => {
    const endless = createEndlessStore(1_000_000);
    const pieces = exportGraph({ store: endless.store, format });
    if (format !== 'svg') await pieces.next();
    const { pages } = endless;
    expect(pages).toBeLessThan(5);
    await pieces.return(undefined);
    expect(endless.pages).toBe(pages);
  });
});

it(`exportNeo4jCsv() holds no more for ${MANY} statements than for ${FEW}`, async () => {
  const few = await measure('neo4j-csv', FEW);
  const many = await measure('neo4j-csv', MANY);
  expect(many.length).toBeGreaterThan((0.9 * MANY * few.length) / FEW);
  // A page is 2,000 statements, of 3 kB each here, as objects and as text.
  expect((many.peak - few.peak) / MEGABYTE).toBeLessThan(15);
});

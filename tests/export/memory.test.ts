import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { exportGraph } from '../../src/export/exportGraph.js';
import { FORMATS } from '../../src/export/formats.js';
import { createEndlessStore } from './helpers/createEndlessStore.js';

import type { ExportFormat } from '../../src/export/formats.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const FORMATS_TO_TEST = Object.keys(FORMATS) as ExportFormat[];
const MEGABYTE = 2 ** 20;
/** Between two looks at the memory, in UTF-16 units of export for each statement. */
const STRIDE = 30;

/** Given a format and a number of statements, returns how long the export is, and the most memory that it held. */
async function measure(format: ExportFormat, statementCount: number): Promise<{ length: number; peak: number }> {
  const { store } = createEndlessStore(statementCount);
  let [length, looked, peak] = [0, 0, 0];
  const look = (): void => {
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    looked = length;
  };
  for await (const piece of exportGraph({ store, format })) {
    length += piece.length;
    if (looked === 0 || length - looked > STRIDE * statementCount) look();
  }
  return { length, peak };
}

// What is compiled and cached on the way is held from here on.
beforeAll(() => measure('gexf', 1_000));

describe.each(FORMATS_TO_TEST)('exportGraph() as %s', (format) => {
  it('holds no more for 10,000 statements than for 1,000', async () => {
    const few = await measure(format, 1_000);
    const many = await measure(format, 10_000);
    if (format !== 'svg') expect(many.length).toBeGreaterThan(9 * few.length);
    // The statements alone would be 10 MB; the rest is the noise of the heap.
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

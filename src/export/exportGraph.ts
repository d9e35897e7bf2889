import { createGraph } from './createGraph.js';
import { writeCsv } from './writers/writeCsv.js';
import { writeCytoscape } from './writers/writeCytoscape.js';
import { writeD3 } from './writers/writeD3.js';
import { writeDot } from './writers/writeDot.js';
import { writeGexf } from './writers/writeGexf.js';
import { writeGraphml } from './writers/writeGraphml.js';
import { writeJsonl } from './writers/writeJsonl.js';
import { writeJsonLd } from './writers/writeJsonLd.js';
import { writeNquads } from './writers/writeNquads.js';
import { writeSvg } from './writers/writeSvg.js';

import type { StatementFilter, Store } from '../store/Store.js';
import type { GraphOptions } from './createGraph.js';
import type { LinkedGraph } from './LinkedGraph.js';
import type { ExportFormat } from './formats.js';

export interface ExportOptions {
  readonly store: Store;
  readonly format: ExportFormat;
  readonly filter?: StatementFilter;
  /** In formats of nodes and links, whether statements are nodes; the others are of statements anyway. */
  readonly statements?: boolean;
}

type Writer = (options: GraphOptions) => AsyncIterable<string>;

/** How long the pieces are about, in UTF-16 units. */
const PIECE = 16_384;

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  cytoscape: ofGraph(writeCytoscape),
  d3: ofGraph(writeD3),
  gexf: ofGraph(writeGexf),
  graphml: ofGraph(writeGraphml),
  jsonld: writeJsonLd,
  nquads: writeNquads,
  csv: writeCsv,
  jsonl: writeJsonl,
  dot: ofGraph(writeDot),
  svg: (options) => ofGraph(writeSvg)({ ...options, statements: false }),
};

/**
 * Given a store, a format and a filter on statements, returns the export in pieces of whole lines. The store is read as
 * pieces are taken, page by page; who stops taking them stops the reading. Throws StoreError where the store fails.
 */
export async function* exportGraph(options: ExportOptions): AsyncGenerator<string> {
  const { format, store, filter = {}, statements = false } = options;
  let piece = '';
  for await (const text of WRITERS[format]({ store, filter, statements })) {
    piece += text;
    if (piece.length < PIECE) continue;
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) yield piece.slice(0, end);
    piece = piece.slice(end);
  }
  if (piece !== '') yield piece;
}

function ofGraph(write: (graph: LinkedGraph) => AsyncIterable<string>): Writer {
  return async function* (options) {
    yield* write(await createGraph(options));
  };
}

/** What can be exported, with the media type and the file ending of each. */
export const FORMATS = {
  cytoscape: { type: 'application/json', ending: 'cyjs' },
  d3: { type: 'application/json', ending: 'json' },
  gexf: { type: 'application/gexf+xml', ending: 'gexf' },
  graphml: { type: 'application/graphml+xml', ending: 'graphml' },
  jsonld: { type: 'application/ld+json', ending: 'jsonld' },
  nquads: { type: 'application/n-quads', ending: 'nq' },
  csv: { type: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  jsonl: { type: 'application/jsonl; charset=utf-8', ending: 'jsonl' },
  dot: { type: 'text/vnd.graphviz; charset=utf-8', ending: 'dot' },
  svg: { type: 'image/svg+xml', ending: 'svg' },
} as const;

export type ExportFormat = keyof typeof FORMATS;

/** Given a word, returns whether it names a format. */
export function isExportFormat(word: string): word is ExportFormat {
  return Object.hasOwn(FORMATS, word);
}

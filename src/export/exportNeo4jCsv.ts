import { EDGE_TABLES, NODE_TABLES } from './neo4jTables.js';
import { readPages } from './readPages.js';

import type { StoredEdge, StoredLabel, StoredNode } from '../store/Rows.js';
import type { Store } from '../store/Store.js';
import type { Columns } from './neo4jTables.js';

/** Some lines of one file. */
export interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/** What is read, and so held, at a time. */
const PAGE = 2_000;

// The unit separator of ASCII, which no text needs: one in a list becomes a blank.
const BETWEEN = '\u001f';

/**
 * Given a store, returns all of it, as it is kept, in the lines of several files, which `neo4j-admin database import` makes a database of:
 * a file for each label and each type of edge, all of which begin with their header. Every text is quoted, so that an empty one
 * is told from none. Unlike a filtered export it has the keys and counters, so that the new database goes on where the store was.
 */
export async function* exportNeo4jCsv(store: Store): AsyncGenerator<FilePiece> {
  for (const [label, columns] of Object.entries(NODE_TABLES))
    yield { file: toFile(label), text: toLine(['id:ID', ...toHeaders(columns)]) };
  for (const [type, columns] of Object.entries(EDGE_TABLES))
    yield { file: toFile(type), text: toLine([':START_ID', ':END_ID', ...toHeaders(columns)]) };
  for (const label of Object.keys(NODE_TABLES) as StoredLabel[])
    for await (const nodes of readPages((page) => store.findStored(label, page), PAGE)) yield* toPieces(label, nodes);
}

/** Given the folder with the files, returns the command that makes a database of them. */
export function toImportCommand(folder: string): string {
  const list = (kind: string, names: readonly string[]): string[] =>
    names.map((name) => `--${kind}=${name}=${folder}/${toFile(name)}`);
  return [
    'neo4j-admin database import full neo4j',
    ...list('nodes', Object.keys(NODE_TABLES)),
    ...list('relationships', Object.keys(EDGE_TABLES)),
    '--array-delimiter=U+001F --multiline-fields=true',
  ].join(' ');
}

function toFile(name: string): string {
  return `${name}.csv`;
}

function* toPieces(label: StoredLabel, nodes: readonly StoredNode[]): Generator<FilePiece> {
  const toNodeLine = ({ properties: { id, ...properties } }: StoredNode): string =>
    toLine([toCell(id), ...toCells(properties, NODE_TABLES[label], label)]);
  yield { file: toFile(label), text: nodes.map(toNodeLine).join('') };
  for (const [type, edges] of groupEdges(nodes)) {
    const columns = EDGE_TABLES[type] ?? {};
    const lines = edges.map(({ from, to, properties }) =>
      toLine([toCell(from), toCell(to), ...toCells(properties, columns, type)]),
    );
    yield { file: toFile(type), text: lines.join('') };
  }
}

function groupEdges(nodes: readonly StoredNode[]): Map<string, StoredEdge[]> {
  const groups = new Map<string, StoredEdge[]>();
  for (const edge of nodes.flatMap(({ edges }) => edges)) {
    const group = groups.get(edge.type);
    if (group) group.push(edge);
    else groups.set(edge.type, [edge]);
  }
  return groups;
}

function toHeaders(columns: Columns): string[] {
  return Object.entries(columns).map(([name, type]) => (type === 'string' ? name : `${name}:${type}`));
}

function toCells(properties: Readonly<Record<string, unknown>>, columns: Columns, where: string): string[] {
  const unknown = Object.keys(properties).find((name) => !Object.hasOwn(columns, name) && properties[name] !== null);
  if (unknown !== undefined) throw new TypeError(`Expected no property "${unknown}" of ${where}: it has no column`);
  return Object.keys(columns).map((name) => toCell(properties[name]));
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quote(value.map((item) => String(item).replaceAll(BETWEEN, ' ')).join(BETWEEN));
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function toLine(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

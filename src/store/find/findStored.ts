import type { CypherEngine, CypherRow, CypherValue } from '../engine/CypherEngine.js';
import type { StoredEdge, StoredLabel, StoredNode } from '../Rows.js';
import type { Page, PageRequest } from '../Store.js';
import { runPage } from './runQuery.js';
import { toPage } from './toPage.js';

type Properties = Readonly<Record<string, CypherValue>>;

/** Given an engine, a label and a page, forward only, returns the nodes with the label as they are kept, by their ids. */
export async function findStored(
  engine: CypherEngine,
  label: StoredLabel,
  page: PageRequest,
): Promise<Page<StoredNode>> {
  const tag = label.toLowerCase();
  const rows = await runPage(engine, 'findStored', {
    parameters: { above: page.after ?? '', limit: page.limit + 1 },
    tags: [tag],
    cards: 'findStoredCards',
    columns: [tag],
  });
  return toPage(
    rows.map((row) => ({ key: String(row['key']), row: toStoredNode(row) })),
    page,
  );
}

// A column with edges is named as their type.
function toStoredNode(row: CypherRow): StoredNode {
  const types = Object.keys(row).filter((column) => /^[A-Z_]+$/.test(column));
  const properties = row['properties'] as Properties;
  return { properties, edges: types.flatMap((type) => toStoredEdges(type, row[type]!, String(properties['id']))) };
}

// What a hub has very many of is read from the other end.
function toStoredEdges(type: string, list: CypherValue, from: string): StoredEdge[] {
  return (list as readonly { readonly id: string; readonly properties: Properties }[]).map(({ id, properties }) =>
    type === 'SAID' ? { type, from: id, to: from, properties } : { type, from, to: id, properties },
  );
}

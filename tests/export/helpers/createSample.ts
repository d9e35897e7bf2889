import { exportGraph } from '../../../src/export/exportGraph.js';
import { createStore } from '../../../src/store/createStore.js';
import { openEngine } from '../../../src/store/openEngine.js';
import { listGold, readGold } from '../../helpers/readGold.js';
import { createHostileGraph, HOSTILE_NAMES, IMPOSSIBLE_NAMES } from './hostile.js';

import type { ExportOptions } from '../../../src/export/exportGraph.js';
import type { StatementRow } from '../../../src/store/Rows.js';
import type { Store } from '../../../src/store/Store.js';

/** A store with the gold articles and a hostile one, and what must come out of it. */
export interface Sample {
  readonly store: Store;
  readonly statements: readonly StatementRow[];
  readonly names: readonly string[];
  /** Different pairs of who talks about and to whom, and relations. */
  readonly linkCount: number;
  readonly relationCount: number;
}

/** Given nothing, returns the sample in a store in memory. The caller closes the store. */
export async function createSample(): Promise<Sample> {
  const store = createStore(await openEngine({}));
  for (const name of listGold()) await store.saveArticle(readGold(name));
  await store.saveArticle(createHostileGraph([...HOSTILE_NAMES, ...IMPOSSIBLE_NAMES]));
  const statements = await store.findStatements({}, 'TEXT_ORDER', { limit: 10_000 });
  const entities = await store.findEntities({}, 'NAME_ASC', { limit: 10_000 });
  const rows = statements.rows.map(({ row }) => row);
  const relationCount = await store.countRelations({});
  return {
    store,
    statements: rows,
    names: entities.rows.map(({ row }) => row.name).sort(),
    linkCount: countPairs(rows) + relationCount,
    relationCount,
  };
}

/** Given options, returns the whole export. */
export async function toText(options: ExportOptions): Promise<string> {
  let text = '';
  for await (const piece of exportGraph(options)) {
    if (!piece.endsWith('\n')) throw new Error(`expected whole lines, found ${JSON.stringify(piece.slice(-40))}`);
    text += piece;
  }
  return text;
}

function countPairs(statements: readonly StatementRow[]): number {
  const pairs = statements.flatMap(({ speaker, about, addressees }) => [
    ...about.map(({ id }) => `about ${speaker?.id} ${id}`),
    ...addressees.map(({ id }) => `to ${speaker?.id} ${id}`),
  ]);
  return new Set(pairs.filter((pair) => !pair.includes('undefined'))).size;
}

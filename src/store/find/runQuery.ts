import type { CypherEngine, CypherParameters, CypherRow } from '../engine/CypherEngine.js';
import { readQuery } from '../engine/readCypher.js';

/** Given an engine, a query file's name, parameters and tags, runs the variant of the file that they make. */
export async function runQuery(
  engine: CypherEngine,
  name: string,
  { parameters, tags = [] }: { parameters: CypherParameters; tags?: readonly string[] },
): Promise<CypherRow[]> {
  return engine.read(readQuery(name, { engine: engine.name, parameters: Object.keys(parameters), tags }), parameters);
}

/** A query that finds rows and the file that goes on to show them; `columns` are tags of the latter. */
export interface ShownQuery {
  readonly parameters: CypherParameters;
  readonly tags?: readonly string[];
  readonly cards:
    | 'findStatementCards'
    | 'findEntityCards'
    | 'findArticleCards'
    | 'findRelationCards'
    | 'findPairCards'
    | 'findStoredCards';
  readonly columns: readonly string[];
}

/** Given an engine, the name of a query that finds statements or relations and what shows them, runs the two as one. */
export async function runShown(
  engine: CypherEngine,
  name: string,
  { parameters, tags = [], cards, columns }: ShownQuery,
): Promise<CypherRow[]> {
  const find = readQuery(name, { engine: engine.name, parameters: Object.keys(parameters), tags });
  return engine.read(`${find}\n${readQuery(cards, { engine: engine.name, tags: columns })}`, parameters);
}

/**
 * Given an engine, the name of a query that finds a page of nodes by their keys and the file that shows them, returns the
 * rows in the order of the keys. The embedded engine reads it in two steps, first its own ids: it sorts rows that carry a
 * node ten times slower.
 */
export async function runPage(
  engine: CypherEngine,
  name: string,
  { parameters, tags = [], cards, columns = [] }: Omit<ShownQuery, 'columns'> & Partial<ShownQuery>,
): Promise<CypherRow[]> {
  if (engine.name !== 'embedded') {
    return runShown(engine, name, { parameters, tags: [...tags, 'nodes'], cards, columns: [...columns, 'keyed'] });
  }
  const found = await runQuery(engine, name, { parameters, tags: [...tags, 'ids'] });
  if (found.length === 0) return [];
  const nodes = found.map(({ node }) => node!);
  const shown = await runQuery(engine, cards, { parameters: { nodes }, tags: [...columns, 'withNode'] });
  const rows = new Map(shown.map((row) => [row['node'], row]));
  return found.flatMap(({ node, key }) => (rows.has(node!) ? [{ ...rows.get(node!), key: key! }] : []));
}

/** Given an engine and the `@count` variant of a query, returns its total. */
export async function runCount(
  engine: CypherEngine,
  name: string,
  { parameters, tags = [] }: { parameters: CypherParameters; tags?: readonly string[] },
): Promise<number> {
  const [row] = await runQuery(engine, name, { parameters, tags: [...tags, 'count'] });
  return Number(row?.['total'] ?? 0);
}

/** Given an engine and a line of countKnown.cypher by its parameter or tag, returns that total; 0 where there is nothing to count. */
export async function runKnownCount(
  engine: CypherEngine,
  { parameters, tags = [] }: { parameters: CypherParameters; tags?: readonly string[] },
): Promise<number> {
  const [row] = await runQuery(engine, 'countKnown', { parameters, tags });
  return Number(row?.['total'] ?? 0);
}

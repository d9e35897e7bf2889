import type { CypherEngine } from '../engine/CypherEngine.js';
import { findRejected } from '../curation/findRejected.js';
import { findArticlesByIds } from './findArticles.js';
import { findEntitiesByIds } from './findEntities.js';
import { findRelationsByIds } from './findRelations.js';
import { findStatementsByIds } from './findStatements.js';
import type { StoreNode } from '../Rows.js';

/** Given an engine and ids of whatever type, returns the nodes in the order of the ids, null where there is none. One query for each type among them. */
export async function findNodes(engine: CypherEngine, ids: readonly string[]): Promise<(StoreNode | null)[]> {
  const ofType = (letter: string): string[] => ids.filter((id) => id.startsWith(letter));
  const [articles, entities, statements, relations] = await Promise.all([
    findArticlesByIds(engine, ofType('a')),
    findEntitiesByIds(engine, ofType('e')),
    findStatementsByIds(engine, ofType('s')),
    findRelationsByIds(engine, ofType('r')),
  ]);
  const nodes = new Map<string, StoreNode>();
  for (const [id, row] of articles) nodes.set(id, { type: 'Article', row });
  for (const [id, row] of entities) nodes.set(id, { type: 'Entity', row });
  for (const [id, row] of statements) nodes.set(id, { type: 'Statement', row });
  for (const [id, row] of relations) nodes.set(id, { type: 'Relation', row });
  const missing = ofType('s').filter((id) => !statements.has(id));
  for (const [id, row] of await findRejected(engine, missing)) nodes.set(id, { type: 'Statement', row });
  return ids.map((id) => nodes.get(id) ?? null);
}

import type { CypherEngine, CypherQuery } from '../engine/CypherEngine.js';
import { readQuery } from '../engine/readCypher.js';

// In this order: first what is counted, while the article still shows what it brought, then what nothing supports any more.
const REMOVALS = [
  'lockArticles',
  'removeNames',
  'removeUnusedNames',
  'removePairs',
  'removeUnusedPairs',
  'refreshPairs',
  'removeSaidCounts',
  'removeAboutCounts',
  'removeEvidence',
  'removeUnusedRelations',
  'refreshRelations',
  'removeStatements',
  'removeEntities',
  'removeUnusedEntities',
  'refreshNames',
  'refreshAliases',
  'refreshDescriptions',
  'removeArticles',
] as const;

/** Given an engine and articles' store ids, returns the queries that take them away with exactly what only they supported. */
export function buildRemoval({ name: engine }: CypherEngine, articleIds: readonly string[]): CypherQuery[] {
  const parameters = { articleIds };
  return REMOVALS.map((name) => ({ text: readQuery(name, { engine, parameters: ['articleIds'] }), parameters }));
}

/** Given an engine and articles' store ids, takes them away in one transaction. */
export async function removeArticles(engine: CypherEngine, articleIds: readonly string[]): Promise<void> {
  await engine.write(buildRemoval(engine, [...articleIds].sort()));
}

/** Given an engine and an article's store id, own id or url, returns its store id, or null when there is none. */
export async function findArticleId(engine: CypherEngine, ref: string): Promise<string | null> {
  const [row] = await engine.read(readQuery('findArticleId'), { ref });
  const id = row?.['id'];
  return typeof id === 'string' ? id : null;
}

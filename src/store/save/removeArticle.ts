import type { CypherEngine, CypherQuery } from '../engine/CypherEngine.js';
import { readQuery } from '../engine/readCypher.js';

// In this order: first what is counted, while the article still shows what it brought, then what nothing supports any more.
const REMOVALS = [
  'lockArticle',
  'removeNames',
  'removeUnusedNames',
  'removePairs',
  'removeUnusedPairs',
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
  'removeArticle',
] as const;

/** Given an article's store id, returns the queries that take it away with exactly what only it supported. */
export function buildRemoval(articleId: string): CypherQuery[] {
  return REMOVALS.map((name) => ({ text: readQuery(name), parameters: { articleId, articleIds: [articleId] } }));
}

/** Given an engine and an article's store id, own id or url, takes the article away; returns false when there is none. */
export async function removeArticle(engine: CypherEngine, ref: string): Promise<boolean> {
  const id = await findArticleId(engine, ref);
  if (id === null) return false;
  await engine.write(buildRemoval(id));
  return true;
}

/** Given an engine and an article's store id, own id or url, returns its store id, or null when there is none. */
export async function findArticleId(engine: CypherEngine, ref: string): Promise<string | null> {
  const [row] = await engine.read(readQuery('findArticleId'), { ref });
  const id = row?.['id'];
  return typeof id === 'string' ? id : null;
}

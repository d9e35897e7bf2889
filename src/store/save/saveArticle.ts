import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import type { CypherEngine, CypherParameters, CypherQuery } from '../engine/CypherEngine.js';
import { readQuery } from '../engine/readCypher.js';
import type { SaveOutcome } from '../Store.js';
import { buildRemoval } from './removeArticles.js';
import { findCuratedRows } from './findCuratedRows.js';
import { findDigests } from './findDigests.js';
import type { BatchRows, NewArticle } from './joinRows.js';
import { joinRows } from './joinRows.js';
import { retry } from './retry.js';
import type { CheckedGraph } from './toChecked.js';
import { toChecked } from './toChecked.js';

// Each with the part of the rows it takes; a part without rows costs no query.
const SAVES: readonly (readonly [query: string, part: keyof BatchRows])[] = [
  ['saveArticles', 'articles'],
  ['saveEntities', 'entities'],
  ['saveNames', 'names'],
  ['saveMentions', 'mentions'],
  ['saveStatements', 'statements'],
  ['saveContained', 'statements'],
  ['saveSaid', 'said'],
  ['saveAbout', 'about'],
  ['saveAddressees', 'addressedTo'],
  ['saveVia', 'via'],
  ['saveWithin', 'within'],
  ['savePairs', 'pairs'],
  ['saveRelations', 'relations'],
  ['saveEvidence', 'evidence'],
  ['saveAsserted', 'asserted'],
];
const REFRESHES = ['refreshNames', 'refreshAliases', 'refreshDescriptions'];

/**
 * Given an engine and an article graph, saves the article in one transaction. The same content again changes
 * nothing; another content under the same article id first takes away what the old one brought. Another
 * writer of the same article, in whatever process, makes this one start again.
 * Throws InvalidArticleError where the graph breaks the format.
 */
export async function saveArticle(engine: CypherEngine, graph: ArticleGraph): Promise<SaveOutcome> {
  return saveChecked(engine, toChecked(graph));
}

/** Given an engine and a checked article, saves it as `saveArticle` does. */
export async function saveChecked(engine: CypherEngine, article: CheckedGraph): Promise<SaveOutcome> {
  const [rows] = await findCuratedRows(engine, [article.graph]);
  const { articleId, statementIds } = rows!;
  const loadedAt = new Date().toISOString();
  const outcome = await retry(() => saveRows(engine, { rows: rows!, digest: article.digest, loadedAt }));
  return { outcome, articleId, statementIds, warnings: article.warnings };
}

async function saveRows(engine: CypherEngine, article: NewArticle): Promise<SaveOutcome['outcome']> {
  const { articleId } = article.rows;
  const stored = (await findDigests(engine, [articleId])).get(articleId);
  if (stored === article.digest) return 'UNCHANGED';
  const removal = stored === undefined ? [] : buildRemoval(engine, [articleId]);
  await engine.write([...removal, ...buildSave([article])]);
  return stored === undefined ? 'ADDED' : 'REPLACED';
}

/** Given articles that are not stored, returns the queries that save them all. */
export function buildSave(articles: readonly NewArticle[]): CypherQuery[] {
  const rows = joinRows(articles);
  const saves = SAVES.filter(([, part]) => rows[part].length > 0).map(([name, part]) =>
    toQuery(name, { [part]: rows[part] }),
  );
  const articleIds = articles.filter(({ rows }) => rows.entities.length > 0).map(({ rows }) => rows.articleId);
  const refreshes = articleIds.length === 0 ? [] : REFRESHES.map((name) => toQuery(name, { articleIds }));
  return [...saves, ...refreshes];
}

function toQuery(name: string, parameters: CypherParameters): CypherQuery {
  return { text: readQuery(name), parameters };
}

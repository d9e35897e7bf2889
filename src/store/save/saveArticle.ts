import { StoreError } from '../../errors.js';
import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import { findGraphWarnings } from '../../graph/findGraphWarnings.js';
import { readArticleGraph } from '../../graph/readArticleGraph.js';
import { hash } from '../../util/hash.js';
import type { ArticleRows } from './buildArticleRows.js';
import { buildArticleRows } from './buildArticleRows.js';
import { findCurations, NO_CURATIONS } from '../curation/findCurations.js';
import type { CypherEngine, CypherParameters, CypherQuery, CypherRow, CypherValue } from '../engine/CypherEngine.js';
import { readQuery } from '../engine/readCypher.js';
import { buildRemoval } from './removeArticle.js';
import type { SaveOutcome } from '../Store.js';

const ATTEMPTS = 3;

// Each with the part of the rows it takes; a part without rows costs no query.
const SAVES: readonly (readonly [query: string, rows: keyof ArticleRows])[] = [
  ['saveArticle', 'article'],
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
  ['saveEvidence', 'relations'],
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
  const checked = readArticleGraph(graph);
  const digest = hash(JSON.stringify(checked));
  const rows = await findCuratedRows(engine, checked);
  const outcome = await saveRows(engine, { rows, digest, attempts: ATTEMPTS });
  return { outcome, articleId: rows.articleId, statementIds: rows.statementIds, warnings: findGraphWarnings(checked) };
}

/**
 * Given an engine and a checked article graph, returns the rows it writes, with what people decided about its
 * entities and statements. Where they did, the article keeps what came in, so that a decision can be undone.
 */
export async function findCuratedRows(engine: CypherEngine, graph: ArticleGraph): Promise<ArticleRows> {
  const rows = buildArticleRows(graph);
  const ids = [...rows.entities.map(({ id }) => String(id)), ...rows.statementIds];
  const curations = await findCurations(engine, ids);
  if (curations === NO_CURATIONS) return rows;
  const curated = buildArticleRows(graph, curations);
  const original = JSON.stringify({ ...graph, text: undefined });
  return { ...curated, article: { ...curated.article, original } };
}

async function saveRows(
  engine: CypherEngine,
  options: { rows: ArticleRows; digest: string; attempts: number },
): Promise<SaveOutcome['outcome']> {
  const { rows, digest, attempts } = options;
  const stored = await findDigest(engine, rows.articleId);
  if (stored === digest) return 'UNCHANGED';
  try {
    const removal = stored === undefined ? [] : buildRemoval(rows.articleId);
    await engine.write([...removal, ...buildSave(rows, digest)]);
    return stored === undefined ? 'ADDED' : 'REPLACED';
  } catch (error) {
    if (attempts <= 1 || !(error instanceof StoreError) || !error.retriable) throw error;
    return saveRows(engine, { rows, digest, attempts: attempts - 1 });
  }
}

async function findDigest(engine: CypherEngine, articleId: string): Promise<CypherValue | undefined> {
  const [row] = await engine.read(readQuery('findArticleDigest'), { articleId });
  return (row as CypherRow | undefined)?.['digest'];
}

/** Given the rows of an article and the digest of what came in, returns the queries that save it. */
export function buildSave(rows: ArticleRows, digest: string): CypherQuery[] {
  const saves = SAVES.filter(([, key]) => key === 'article' || rows[key].length > 0).map(([name, key]) =>
    toQuery(name, { [key]: key === 'article' ? { ...rows.article, digest } : rows[key] }),
  );
  const refreshes =
    rows.entities.length === 0 ? [] : REFRESHES.map((name) => toQuery(name, { articleId: rows.articleId }));
  return [...saves, ...refreshes];
}

function toQuery(name: string, parameters: CypherParameters): CypherQuery {
  return { text: readQuery(name), parameters };
}

import { HearsayError, InvalidArticleError, StoreError } from '../../errors.js';
import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import type { SaveOutcome } from '../Store.js';
import { toArticleId } from './buildArticleRows.js';
import { findCuratedRows } from './findCuratedRows.js';
import { findDigests } from './findDigests.js';
import type { NewArticle } from './joinRows.js';
import { buildSave, saveChecked } from './saveArticle.js';
import { retry } from './retry.js';
import type { CheckedGraph } from './toChecked.js';
import { toChecked } from './toChecked.js';

interface Checked extends CheckedGraph {
  readonly articleId: string;
}

/**
 * Given an engine and article graphs, saves all that are new in one transaction, those that replace others each in
 * one of its own, and returns what became of each, in their order: an outcome, or why it was refused. Articles that
 * are stored already cost one look-up for all. When the batch fails, its articles are saved one by one, so that
 * the one to blame is refused alone. Throws StoreError where the store does not answer.
 */
export async function saveArticles(
  engine: CypherEngine,
  graphs: readonly ArticleGraph[],
): Promise<(SaveOutcome | HearsayError)[]> {
  const checked = graphs.map(check);
  const valid = checked.filter((item): item is Checked => !(item instanceof HearsayError));
  const added = await saveNew(engine, toFirsts(valid));
  const outcomes: (SaveOutcome | HearsayError)[] = [];
  for (const item of checked) {
    outcomes.push(item instanceof HearsayError ? item : (added.get(item) ?? (await saveAlone(engine, item))));
  }
  return outcomes;
}

function check(graph: ArticleGraph): Checked | InvalidArticleError {
  try {
    return { ...toChecked(graph), articleId: toArticleId(graph.id) };
  } catch (error) {
    if (error instanceof InvalidArticleError) return error;
    throw error;
  }
}

// A later one of the same article replaces the first, in its turn.
function toFirsts(articles: readonly Checked[]): Checked[] {
  const firsts = new Map(articles.toReversed().map((article) => [article.articleId, article]));
  return articles.filter((article) => firsts.get(article.articleId) === article);
}

// What is stored as it is or could be added; what is left out is to be saved alone.
async function saveNew(engine: CypherEngine, articles: readonly Checked[]): Promise<Map<Checked, SaveOutcome>> {
  if (articles.length === 0) return new Map();
  const graphs = articles.map(({ graph }) => graph);
  const articleIds = articles.map(({ articleId }) => articleId);
  const rows = await findCuratedRows(engine, graphs);
  const loadedAt = new Date().toISOString();
  const all = articles.map((article, at) => ({ article, rows: rows[at]!, digest: article.digest, loadedAt }));
  try {
    return await retry(async () => {
      const stored = await findDigests(engine, articleIds);
      const isNew = ({ rows: { articleId } }: NewArticle): boolean => !stored.has(articleId);
      const added = all.filter(isNew);
      if (added.length > 0) await engine.write(buildSave(added));
      const kept = all.filter((item) => isNew(item) || stored.get(item.article.articleId) === item.digest);
      return new Map(kept.map((item) => [item.article, toOutcome(item, isNew(item) ? 'ADDED' : 'UNCHANGED')]));
    });
  } catch (error) {
    if (isAboutArticle(error)) return new Map();
    throw error;
  }
}

function toOutcome({ article, rows }: { article: Checked } & NewArticle, outcome: SaveOutcome['outcome']): SaveOutcome {
  return { outcome, articleId: rows.articleId, statementIds: rows.statementIds, warnings: article.warnings };
}

async function saveAlone(engine: CypherEngine, article: Checked): Promise<SaveOutcome | StoreError> {
  try {
    return await saveChecked(engine, article);
  } catch (error) {
    if (isAboutArticle(error)) return error;
    throw error;
  }
}

// A query that fails, or takes too long, may be for what it writes; a store that does not answer is not.
function isAboutArticle(error: unknown): error is StoreError {
  return error instanceof StoreError && (error.code === 'STORE_QUERY' || error.code === 'STORE_TIMEOUT');
}

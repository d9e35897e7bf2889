import { createKeyedMutex } from './engine/createMutex.js';
import { findMerges, findReviews } from './curation/findCurations.js';
import { findAllRejected } from './curation/findRejected.js';
import { mergeEntities, unmergeEntity } from './curation/mergeEntities.js';
import { resaveArticles } from './curation/resaveArticles.js';
import { reviewStatement } from './curation/reviewStatement.js';
import type { CypherEngine } from './engine/CypherEngine.js';
import { gatherReads } from './engine/gatherReads.js';
import { findArticleGraphs } from './find/findArticleGraphs.js';
import { countArticles, findArticle, findArticles } from './find/findArticles.js';
import { findChains, findContained } from './find/findChains.js';
import { countEntities, findEntities, findEntitiesByName, findNamesakes } from './find/findEntities.js';
import { findEntityCounts } from './find/findEntityCounts.js';
import { findGraph } from './find/findGraph.js';
import { countMentions, findMentions } from './find/findMentions.js';
import { findNameKeys, findNames, findOutlets } from './find/findNames.js';
import { findNamesOf } from './find/findNamesOf.js';
import { countMentionsOf, findMentionsOf } from './find/findMentionsOf.js';
import { countArticlesOf, findArticlesOf } from './find/findArticlesOf.js';
import { countRelationsOf, findRelationsOf } from './find/findRelationsOf.js';
import { findNodes } from './find/findNodes.js';
import { countPairs, findLatestOfPairs, findPairs } from './find/findPairs.js';
import { findPath } from './find/findPath.js';
import { countRelations, findRelations } from './find/findRelations.js';
import { countStatements, findStatementCards, findStatements } from './find/findStatements.js';
import { findStored } from './find/findStored.js';
import { countStatementsOf, findStatementsOf } from './find/findStatementsOf.js';
import { findTimeline } from './find/findTimeline.js';
import { findArticleId, removeArticles } from './save/removeArticles.js';
import { saveArticle } from './save/saveArticle.js';
import { saveArticles } from './save/saveArticles.js';
import { countHits, search } from './find/search.js';
import { toSlices } from '../util/toSlices.js';
import { ARTICLES_AT_ONCE } from './save/articlesAtOnce.js';
import { toArticleId } from './save/buildArticleRows.js';
import type { Store } from './Store.js';

/**
 * Given an engine with its schema up to date, returns the store over it. Writers of one article take turns within
 * this process; across processes the transactions see to it.
 */
export function createStore(engine: CypherEngine): Store {
  return createStoreOver(engine, createKeyedMutex());
}

function createStoreOver(engine: CypherEngine, inTurn: ReturnType<typeof createKeyedMutex>): Store {
  const resave = (ids: readonly string[]): Promise<void> => inTurn(ids, () => resaveArticles(engine, ids));
  const remove = async (refs: readonly string[]): Promise<boolean[]> => {
    const found = await Promise.all(refs.map((ref) => findArticleId(engine, ref)));
    const ids = [...new Set(found.filter((id) => id !== null))];
    if (ids.length > 0) await inTurn(ids, () => removeArticles(engine, ids));
    return found.map((id, at) => id !== null && found.indexOf(id) === at);
  };
  return {
    gather: () => createStoreOver(gatherReads(engine), inTurn),
    saveArticle: (graph) => inTurn([toArticleId(graph.id)], () => saveArticle(engine, graph)),
    saveArticles: (graphs) =>
      inTurn(
        graphs.map(({ id }) => toArticleId(id)),
        () => saveArticles(engine, graphs),
      ),
    removeArticle: async (ref) => (await remove([ref]))[0]!,
    removeArticles: async (refs) => {
      const removed: boolean[] = [];
      for (const batch of toSlices(refs, ARTICLES_AT_ONCE)) removed.push(...(await remove(batch)));
      return removed;
    },
    mergeEntities: (request) => mergeEntities(engine, request, resave),
    unmergeEntity: (entityId) => unmergeEntity(engine, entityId, resave),
    findMerges: async (ids) => inOrder(ids, await findMerges(engine, ids)),
    findNamesOf: async (ids) => inOrder(ids, await findNamesOf(engine, ids)),
    reviewStatement: (request) => reviewStatement(engine, request, resave),
    findReviews: async (ids) => inOrder(ids, await findReviews(engine, ids)),
    findRejectedStatements: () => findAllRejected(engine),
    findNodes: (ids) => findNodes(engine, ids),
    findArticle: (ref) => findArticle(engine, ref),
    findEntitiesByName: (name) => findEntitiesByName(engine, name),
    findNamesakes: (names) => findNamesakes(engine, names),
    findNames: (keys) => findNames(engine, keys),
    findNameKeys: (prefixes) => findNameKeys(engine, prefixes),
    findEntityCounts: (ids) => findEntityCounts(engine, ids),
    findArticleGraphs: (ids) => findArticleGraphs(engine, ids),
    findStored: (label, page) => findStored(engine, label, page),
    findOutlets: () => findOutlets(engine),
    findStatements: (filter, order, page) => findStatements(engine, filter, { order, page }),
    findStatementCards: (filter, order, page, details) => findStatementCards(engine, filter, { order, page, details }),
    countStatements: (filter) => countStatements(engine, filter),
    findStatementsOf: (parents, order, page, details) => findStatementsOf(engine, parents, { order, page, details }),
    countStatementsOf: (parents) => countStatementsOf(engine, parents),
    findEntities: (filter, order, page) => findEntities(engine, filter, { order, page }),
    countEntities: (filter) => countEntities(engine, filter),
    findArticles: (filter, order, page) => findArticles(engine, filter, { order, page }),
    countArticles: (filter) => countArticles(engine, filter),
    findRelations: (filter, page) => findRelations(engine, filter, page),
    countRelations: (filter) => countRelations(engine, filter),
    findMentions: (articleId, page) => findMentions(engine, articleId, page),
    countMentions: (articleId) => countMentions(engine, articleId),
    findMentionsOf: (ids, page) => findMentionsOf(engine, ids, page),
    countMentionsOf: (ids) => countMentionsOf(engine, ids),
    findArticlesOf: (ids, order, page) => findArticlesOf(engine, ids, { order, page }),
    countArticlesOf: (ids) => countArticlesOf(engine, ids),
    findRelationsOf: (parents, page) => findRelationsOf(engine, parents, page),
    countRelationsOf: (parents) => countRelationsOf(engine, parents),
    findChains: (ids, details) => findChains(engine, ids, details),
    findContained: (ids, details) => findContained(engine, ids, details),
    findPairs: (filter, page) => findPairs(engine, filter, page),
    countPairs: (filter) => countPairs(engine, filter),
    findLatestOfPairs: (pairs) => findLatestOfPairs(engine, pairs),
    findTimeline: (filter) => findTimeline(engine, filter),
    findPath: (ends) => findPath(engine, ends),
    findGraph: (options) => findGraph(engine, options),
    search: (text, page, details) => search(engine, text, { page, details }),
    countHits: (text) => countHits(engine, text),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

function inOrder<Item>(ids: readonly string[], lists: ReadonlyMap<string, readonly Item[]>): (readonly Item[])[] {
  return ids.map((id) => lists.get(id) ?? []);
}

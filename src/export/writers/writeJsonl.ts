import { isEmpty } from '../createCast.js';
import { readPages, readStatements } from '../readPages.js';

import type { StatementFilter, Store } from '../../store/Store.js';
import type { Selection } from '../LinkedGraph.js';

/** Articles read, and so held with their texts, at a time. */
const PAGE = 20;

/**
 * Given a store and a filter, returns article graphs, one a line: what `hearsay ingest` takes. An article is there whole when
 * any of its statements passes; without a filter all are, also those without statements.
 */
export async function* writeJsonl({ store, filter }: Selection): AsyncGenerator<string> {
  const pages = isEmpty(filter) ? readAllIds(store) : readIds(store, filter);
  for await (const ids of pages) {
    for (const graph of await store.findArticleGraphs(ids)) yield `${JSON.stringify(graph)}\n`;
  }
}

async function* readAllIds(store: Store): AsyncGenerator<string[]> {
  const find = readPages((page) => store.findArticles({}, 'PUBLISHED_AT_ASC', page), PAGE);
  for await (const articles of find) yield articles.map(({ id }) => id);
}

// Statements of one article come one after another.
async function* readIds(store: Store, filter: StatementFilter): AsyncGenerator<string[]> {
  let last = '';
  for await (const statements of readStatements(store, filter, { order: 'TEXT_ORDER' })) {
    const ids = [...new Set(statements.map(({ article }) => article.id))].filter((id) => id !== last);
    for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
    last = statements.at(-1)?.article.id ?? last;
  }
}

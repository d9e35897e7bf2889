import { createCast } from '../createCast.js';
import { readStatements } from '../readPages.js';
import { readRelations } from '../readRelations.js';
import { toJson, writeJsonItems } from '../toJson.js';
import { CONTEXT, toArticleNode, toEntityNode, toRelationNode, toStatementNodes } from '../toLinkedData.js';

import type { ArticleRow, StatementRow } from '../../store/Rows.js';
import type { Store } from '../../store/Store.js';
import type { Selection } from '../LinkedGraph.js';

/** Fewer than elsewhere, since the texts of their articles are held too. */
const PAGE = 100;

/**
 * Given a store and a filter, returns the statements that pass as JSON-LD: schema.org's Quotation, with a Web Annotation for
 * each that selects its characters in the article, by place and by wording. The context is in the file, so nothing is fetched to read it.
 */
export async function* writeJsonLd(selection: Selection): AsyncGenerator<string> {
  yield `{"@context":${toJson(CONTEXT)},\n"@graph":[\n`;
  yield* writeJsonItems(readNodes(selection), (node) => node);
  yield ']}\n';
}

async function* readNodes({ store, filter }: Selection): AsyncGenerator<unknown> {
  const cast = await createCast(store, filter);
  for await (const members of cast.members()) yield* members.map(toEntityNode);
  let last = '';
  for await (const statements of readStatements(store, filter, { order: 'TEXT_ORDER', limit: PAGE })) {
    const articles = await findArticles(store, statements);
    for (const statement of statements) {
      const article = articles.get(statement.article.id);
      if (article === undefined) continue;
      if (article.id !== last) yield toArticleNode(article);
      last = article.id;
      yield* toStatementNodes(statement, article.text);
    }
  }
  for await (const { relation, evidence } of readRelations(store, filter, cast))
    yield toRelationNode(relation, evidence);
}

async function findArticles(store: Store, statements: readonly StatementRow[]): Promise<Map<string, ArticleRow>> {
  const ids = [...new Set(statements.map(({ article }) => article.id))];
  const nodes = await store.findNodes(ids);
  return new Map(nodes.flatMap((node) => (node?.type === 'Article' ? [[node.row.id, node.row] as const] : [])));
}

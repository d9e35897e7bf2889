import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import { findGraphWarnings } from '../../graph/findGraphWarnings.js';
import { readArticleGraph } from '../../graph/readArticleGraph.js';
import { hash } from '../../util/hash.js';

/** An article graph that keeps the format, what tells its content, and what is odd about it. */
export interface CheckedGraph {
  readonly graph: ArticleGraph;
  readonly digest: string;
  readonly warnings: readonly string[];
}

/** Given an article graph, returns it checked. Throws InvalidArticleError where it breaks the format. */
export function toChecked(given: ArticleGraph): CheckedGraph {
  const graph = readArticleGraph(given);
  return { graph, digest: hash(JSON.stringify(graph)), warnings: findGraphWarnings(graph) };
}

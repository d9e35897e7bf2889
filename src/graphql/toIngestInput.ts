import { InvalidArticleError } from '../errors.js';

/** The input `ArticleInput`; what its fields must hold is checked where articles are taken in, one by one. */
export type ArticleInput = Readonly<Record<string, unknown>> & {
  readonly html?: string | null;
  readonly text?: string | null;
  readonly url?: string | null;
  readonly graph?: unknown;
};

/**
 * Given an article of a mutation, returns it in the format of docs/article-graph.md: the article's own fields, those
 * of its graph beside them, and the text of its page where it has no text. What is given outright wins over what
 * the page says of itself. Throws InvalidArticleError where the page holds no text.
 */
export async function toIngestInput({ graph, html, ...fields }: ArticleInput): Promise<unknown> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
  const page = html != null && given['text'] === undefined ? await readPage(html, fields.url ?? undefined) : {};
  return { ...toObject(graph), ...page, ...given };
}

// Loaded when needed: the DOM it takes is slow to start.
async function readPage(html: string, url: string | undefined): Promise<object> {
  const { readHtml } = await import('../text/readHtml.js');
  const page = readHtml(html, url);
  if (page) return page;
  throw new InvalidArticleError('html', 'Cannot read the article: its HTML holds no running text.');
}

function toObject(graph: unknown): object {
  if (graph == null) return {};
  if (typeof graph === 'object' && !Array.isArray(graph)) return graph;
  throw new InvalidArticleError('graph', 'Cannot read the graph: expected an object with entities and statements.');
}

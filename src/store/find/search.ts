import { readLexicon } from '../../util/readLexicon.js';
import type { CypherEngine, SearchHit } from '../engine/CypherEngine.js';
import { findNodes } from './findNodes.js';
import type { SearchResult } from '../Store.js';

/** Hits beyond these are neither counted nor reached by paging. */
export const MOST_HITS = 1_000;

const LABELS = ['Statement', 'Entity', 'Article'];
const STOP_WORDS = new Set(readLexicon('stop-words.tsv').map(([word]) => word!));

/**
 * Given an engine, what a reader typed and a page, returns entities, statements and articles that have any of its
 * words, best first. At most 1,000 hits are counted. Words like "the" do not count unless there are no others.
 */
export async function search(
  engine: CypherEngine,
  text: string,
  page: { limit: number; after?: string | null },
): Promise<SearchResult> {
  const query = toTelling(text);
  if (query === '') return { totalCount: 0, hits: [], hasNextPage: false };
  const hits = (await engine.search(query, { labels: LABELS, limit: MOST_HITS })).map((hit) => ({
    ...hit,
    key: toKey(hit),
  }));
  const rest = hits
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .filter(({ key }) => page.after == null || key < page.after);
  const wanted = rest.slice(0, page.limit);
  const nodes = await findNodes(
    engine,
    wanted.map(({ id }) => id),
  );
  return {
    totalCount: hits.length,
    hits: wanted.flatMap(({ key, score }, at) => (nodes[at] == null ? [] : [{ key, score, node: nodes[at] }])),
    hasNextPage: rest.length > wanted.length,
  };
}

function toTelling(text: string): string {
  const found = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const words = found.map((word) => word.replace(/['’]s$/i, ''));
  const telling = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(' ');
}

function toKey({ score, id }: SearchHit): string {
  return `${score.toFixed(6).padStart(16, '0')} ${id}`;
}

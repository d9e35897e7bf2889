import { readLexicon } from '../../util/readLexicon.js';
import type { CypherEngine, SearchHit } from '../engine/CypherEngine.js';
import { findNodes } from './findNodes.js';
import type { HitCount, SearchResult } from '../Rows.js';

/** Hits beyond these are neither counted nor reached by paging. */
export const MOST_HITS = 1_000;

const STOP_WORDS = new Set(readLexicon('stop-words.tsv').map(([word]) => word!));

/**
 * Given an engine, what a reader typed and a page, returns entities, statements and articles that have any of its
 * words, best first. Words like "the" do not count unless there are no others. Pages go on by place: scores change with
 * whatever is saved in between, so that a key made of them would keep no place either.
 */
export async function search(
  engine: CypherEngine,
  text: string,
  page: { limit: number; after?: string | null },
): Promise<SearchResult> {
  const query = toTelling(text);
  const skip = Math.min(Number(page.after ?? 0), MOST_HITS);
  if (query === '' || skip === MOST_HITS) return { hits: [], hasNextPage: false };
  const found = await readHits(engine, query, { skip, limit: page.limit });
  const wanted = found.slice(0, page.limit);
  const nodes = await findNodes(
    engine,
    wanted.map(({ id }) => id),
  );
  return {
    hits: wanted.flatMap(({ score }, at) =>
      nodes[at] == null ? [] : [{ key: String(skip + at + 1), score, node: nodes[at] }],
    ),
    hasNextPage: found.length > wanted.length,
  };
}

// Which of equally good hits the index gives last hangs on how many it is asked for: a page that ends or begins among such is
// cut out of all there are, in the order of their ids.
async function readHits(
  engine: CypherEngine,
  query: string,
  { skip, limit }: { skip: number; limit: number },
): Promise<SearchHit[]> {
  const few = skip > 0 ? [] : await engine.search(query, limit + 1);
  const isCut = few.length > limit && few[limit - 1]!.score === few[limit]!.score;
  const hits = skip > 0 || isCut ? await engine.search(query, MOST_HITS) : few;
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(skip, skip + limit + 1);
}

/** Given an engine and what a reader typed, returns how many hits there are, 1,000 at most. */
export async function countHits(engine: CypherEngine, text: string): Promise<HitCount> {
  const query = toTelling(text);
  const count = query === '' ? 0 : await engine.countHits(query, MOST_HITS + 1);
  return { count: Math.min(count, MOST_HITS), isExact: count <= MOST_HITS };
}

function toTelling(text: string): string {
  const found = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const words = found.map((word) => word.replace(/['’]s$/i, ''));
  const telling = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(' ');
}

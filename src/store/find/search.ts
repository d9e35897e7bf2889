import { readLexicon } from '../../util/readLexicon.js';
import type { CypherEngine, CypherRow, SearchHit } from '../engine/CypherEngine.js';
import { findNodes } from './findNodes.js';
import { runCount, runShown } from './runQuery.js';
import type { FoundNode, HitCount, SearchResult, StatementDetail } from '../Rows.js';
import type { SearchPage } from '../Store.js';
import { toLuceneQuery } from './toLuceneQuery.js';
import { toArticleSummary, toEntityRow, toStatementCard } from './toRows.js';

/** Hits beyond these are neither counted nor reached by paging. */
export const MOST_HITS = 1_000;

const STOP_WORDS = new Set(readLexicon('stop-words.tsv').map(([word]) => word!));

interface Part {
  readonly skip: number;
  readonly limit: number;
}

/**
 * Given an engine, what a reader typed, a page and which details of statements to read, returns entities, statements and articles that have any of its
 * words, best first. Words like "the" do not count unless there are no others. Pages go on by place: scores change with
 * whatever is saved in between, so that a key made of them would keep no place either.
 */
export async function search(
  engine: CypherEngine,
  text: string,
  { page, details }: { readonly page: SearchPage; readonly details: readonly StatementDetail[] },
): Promise<SearchResult> {
  const query = toTelling(text);
  const skip = Math.min(Number(page.after ?? 0), MOST_HITS);
  const part = { skip, limit: Math.min(page.limit + 1, MOST_HITS - skip) };
  if (query === '' || part.limit === 0) return { hits: [], hasNextPage: false };
  const found = engine.textSearch
    ? await readFound(engine, await engine.textSearch.find(query, part))
    : await readHits(engine, query, { ...part, details });
  const hits = found.slice(0, page.limit).map((hit, at) => ({ key: String(skip + at + 1), ...hit }));
  return { hits, hasNextPage: found.length > page.limit };
}

type Found = Omit<SearchResult['hits'][number], 'key'>;

async function readFound(engine: CypherEngine, hits: readonly SearchHit[]): Promise<Found[]> {
  const nodes = await findNodes(
    engine,
    hits.map(({ id }) => id),
  );
  return hits.flatMap(({ score }, at) => (nodes[at] == null ? [] : [{ score, node: nodes[at] as FoundNode }]));
}

async function readHits(
  engine: CypherEngine,
  query: string,
  { skip, limit, details }: Part & { readonly details: readonly StatementDetail[] },
): Promise<Found[]> {
  const rows = await runShown(engine, 'searchNeo4j', {
    parameters: { query: toLuceneQuery(query), most: MOST_HITS, skip, limit },
    tags: ['page'],
    cards: 'findStatementCards',
    columns: ['found', ...details],
  });
  return rows.map((row) => ({ score: Number(row['score']), node: toNode(row, details) }));
}

function toNode(row: CypherRow, details: readonly StatementDetail[]): FoundNode {
  if (row['entity'] != null) return { type: 'Entity', row: toEntityRow(row['entity']) };
  if (row['article'] != null) return { type: 'Article', row: toArticleSummary(row['article']) };
  return { type: 'Statement', row: toStatementCard(row, details) };
}

/** Given an engine and what a reader typed, returns how many hits there are, 1,000 at most. */
export async function countHits(engine: CypherEngine, text: string): Promise<HitCount> {
  const query = toTelling(text);
  const count = query === '' ? 0 : await countAll(engine, query);
  return { count: Math.min(count, MOST_HITS), isExact: count <= MOST_HITS };
}

async function countAll(engine: CypherEngine, query: string): Promise<number> {
  if (engine.textSearch) return engine.textSearch.count(query);
  return runCount(engine, 'searchNeo4j', { parameters: { query: toLuceneQuery(query), most: MOST_HITS + 1 } });
}

function toTelling(text: string): string {
  const found = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const words = found.map((word) => word.replace(/['’]s$/i, ''));
  const telling = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(' ');
}

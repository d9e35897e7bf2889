import { BadInputError } from '../BadInputError.js';
import { createConnection } from '../createConnection.js';

import type { HitCount, SearchResult } from '../../store/Rows.js';
import type { Page, PageRequest } from '../../store/Store.js';
import type { Connection, PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';

export interface SearchArgs extends Pick<PageArgs, 'first' | 'after'> {
  readonly text: string;
}

/** A connection that tells whether its count is all there is. */
export interface SearchConnection extends Connection {
  totalCountIsExact(): Promise<boolean>;
}

/** Given the arguments of `search`, returns what it found as a connection. */
export function createSearchConnection(args: SearchArgs, { store, limits, asked }: Context): SearchConnection {
  const text = checkText(args.text, limits.searchText);
  let counted: Promise<HitCount> | undefined;
  const count = (): Promise<HitCount> => (counted ??= store.countHits(text));
  const source = {
    order: 'hits',
    find: async (page: PageRequest) => toPage(await store.search(text, page, asked.details), page),
    count: async () => (await count()).count,
  };
  const connection = createConnection(args, source, {
    limits,
    toEdge: ({ node, score }) => ({ node: node.row, score }),
  });
  return { ...connection, totalCountIsExact: async () => (await count()).isExact };
}

type Hit = SearchResult['hits'][number];

function toPage({ hits, hasNextPage }: SearchResult, { after }: PageRequest): Page<Hit> {
  return { rows: hits.map((hit) => ({ key: hit.key, row: hit })), hasNextPage, hasPreviousPage: after != null };
}

function checkText(text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= most) return trimmed;
  throw new BadInputError(`\`text\` must have 1 to ${most} characters; it has ${trimmed.length}.`);
}

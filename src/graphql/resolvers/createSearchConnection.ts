import { BadInputError } from '../BadInputError.js';
import { createConnection, toPageRequest } from '../createConnection.js';

import type { Page, PageRequest, SearchResult } from '../../store/Store.js';
import type { Connection, PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';

export interface SearchArgs extends Pick<PageArgs, 'first' | 'after'> {
  readonly text: string;
}

const ORDER = 'search';

/** Given the arguments of `search`, returns what it found as a connection; page and count come from one call. */
export function createSearchConnection(args: SearchArgs, { store, limits }: Context): Connection {
  const text = checkText(args.text, limits.searchText);
  const { limit, after = null } = toPageRequest(args, ORDER, limits);
  let found: Promise<SearchResult> | undefined;
  const search = (): Promise<SearchResult> => (found ??= store.search(text, { limit, after }));
  const source = {
    order: ORDER,
    find: async (page: PageRequest) => toPage(await search(), page),
    count: async () => (await search()).totalCount,
  };
  return createConnection(args, source, { limits, toEdge: ({ node, score }) => ({ node: node.row, score }) });
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

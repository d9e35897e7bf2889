import { createConnection } from '../createConnection.js';

import type { StatementCard } from '../../store/Rows.js';
import type { Page, PageRequest } from '../../store/Store.js';
import type { Connection, PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';

type StatementPage = Page<StatementCard>;

/** Given the ids of two entities, returns what each said about the other as one connection, newest first. */
export function createMutualConnection(
  [one, other]: readonly [string, string],
  args: PageArgs,
  { store, limits, asked }: Context,
): Connection {
  const filters = [
    { speakerIds: [one], aboutIds: [other] },
    { speakerIds: [other], aboutIds: [one] },
  ];
  const source = {
    order: 'statements/SAID_AT_DESC',
    find: async (request: PageRequest) =>
      mergePages(
        await Promise.all(
          filters.map((filter) => store.findStatementCards(filter, 'SAID_AT_DESC', request, asked.details)),
        ),
        request,
      ),
    count: async () => {
      const counts = await Promise.all(filters.map((filter) => store.countStatements(filter)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
  return createConnection(args, source, { limits });
}

// No statement has two speakers, so none is in both. Keys fall, as the order has it.
function mergePages(pages: readonly StatementPage[], { limit, backward }: PageRequest): StatementPage {
  const all = pages.flatMap(({ rows }) => rows).sort((a, b) => (a.key < b.key ? 1 : -1));
  const rows = backward ? all.slice(-limit) : all.slice(0, limit);
  const isCut = rows.length < all.length;
  return {
    rows,
    hasNextPage: pages.some(({ hasNextPage }) => hasNextPage) || (isCut && !backward),
    hasPreviousPage: pages.some(({ hasPreviousPage }) => hasPreviousPage) || (isCut && backward === true),
  };
}

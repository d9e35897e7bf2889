import { createIterator } from '../createIterator.js';
import { toStatementFilter } from '../toFilters.js';

import type { StatementRow } from '../../store/Rows.js';
import type { Context } from '../createContext.js';
import type { SubscriptionResolvers } from '../generated/schema.js';
import type { StatementFilterInput } from '../toFilters.js';

export interface StatementAddedArgs {
  readonly filter?: StatementFilterInput | null;
}

/** What is told as it happens, over WebSocket. */
export const Subscription = {
  statementAdded: {
    subscribe: (_, args: StatementAddedArgs, context) => findAdded(args, context),
  },
} satisfies SubscriptionResolvers;

export interface StatementAdded {
  readonly statementAdded: StatementRow;
}

/**
 * Given the filter, gives every statement that meets it as it comes in. The listener is set before the first wait,
 * so that nothing taken in after the subscription began is missed.
 */
function findAdded({ filter }: StatementAddedArgs, context: Context): AsyncGenerator<StatementAdded, void> {
  const batches = context.feed.listen();
  let ready: StatementAdded[] = [];
  return createIterator({
    next: async () => {
      while (ready.length === 0) {
        const { done, value } = await batches.next();
        if (done) return undefined;
        ready = await findMatches(value, filter ?? {}, context);
      }
      return ready.shift();
    },
    close: () => void batches.return(),
  });
}

// Names are looked up anew for each batch, since it may bring the entity that the filter names.
async function findMatches(
  ids: readonly string[],
  input: StatementFilterInput,
  context: Context,
): Promise<StatementAdded[]> {
  context.loaders.clear();
  const filter = await toStatementFilter(input, context);
  if (!filter) return [];
  const { rows } = await context.store.findStatements({ ...filter, ids }, 'TEXT_ORDER', { limit: ids.length });
  return rows.map(({ row }) => ({ statementAdded: row }));
}

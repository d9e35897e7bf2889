import { NotFoundError } from '../../errors.js';
import { loadRow } from './loadRow.js';

import type { PairRow, StatementRow } from '../../store/Rows.js';
import type { Context } from '../createContext.js';
import type { PairResolvers } from '../generated/schema.js';

/** Who talks about whom. The latest statements of a whole page are read when asked for, in one call. */
export const Pair = {
  latest: ({ speaker, about, latestId }, _, context) =>
    latestId === null ? loadLatest({ speaker, about }, context) : loadRow('Statement', latestId, context),
} satisfies PairResolvers;

async function loadLatest(
  { speaker, about }: Pick<PairRow, 'speaker' | 'about'>,
  { loaders }: Context,
): Promise<StatementRow> {
  const latest = await loaders.latestOfPair.load({ fromId: speaker.id, toId: about.id });
  if (latest) return latest;
  throw new NotFoundError(`What "${speaker.id}" said about "${about.id}" is no longer in the store.`);
}

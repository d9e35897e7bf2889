import { loadRow } from './loadRow.js';

import type { PairResolvers } from '../generated/schema.js';

/** Who talks about whom: entities and statements of a whole page are loaded in one call. */
export const Pair = {
  speaker: ({ speakerId }, _, context) => loadRow('Entity', speakerId, context),
  about: ({ aboutId }, _, context) => loadRow('Entity', aboutId, context),
  latest: ({ latestId }, _, context) => loadRow('Statement', latestId, context),
} satisfies PairResolvers;

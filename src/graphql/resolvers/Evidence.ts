import { toSpans } from './toSpans.js';

import type { EvidenceRow } from '../../store/Store.js';
import type { Resolvers } from '../Resolvers.js';

/** A passage that a relation rests on. */
export const Evidence = {
  spans: ({ spans }) => toSpans(spans),
} satisfies Resolvers<EvidenceRow>;

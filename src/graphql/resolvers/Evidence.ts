import { toSpans } from './toSpans.js';

import type { EvidenceResolvers } from '../generated/schema.js';

/** A passage that a relation rests on. */
export const Evidence = {
  spans: ({ spans }) => toSpans(spans),
} satisfies EvidenceResolvers;

import { toSpans } from './toSpans.js';

import type { EntityNameResolvers } from '../generated/schema.js';

/** A name of an entity and why it is one. */
export const EntityName = {
  spans: ({ spans }) => toSpans(spans),
} satisfies EntityNameResolvers;

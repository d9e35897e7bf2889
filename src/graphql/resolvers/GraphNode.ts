import type { GraphNodeResolvers } from '../generated/schema.js';

/** An entity in a picture. */
export const GraphNode = {
  weight: ({ said, about }) => said + about,
  entity: ({ id, label, kind }) => ({ id, name: label, kind }),
} satisfies GraphNodeResolvers;

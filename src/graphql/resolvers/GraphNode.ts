import type { GraphNode as Parent } from '../../store/Store.js';
import type { Resolvers } from '../Resolvers.js';

/** An entity in a picture. */
export const GraphNode = {
  entity: ({ id, label, kind }) => ({ id, name: label, kind }),
} satisfies Resolvers<Parent>;

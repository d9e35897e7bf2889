import type { NodeResolvers } from '../generated/schema.js';

const TYPES = { a: 'Article', e: 'Entity', s: 'Statement', r: 'Relation' } as const;

/** Anything with an id, whose first letter tells the type. */
export const Node = {
  __resolveType: ({ id }: { readonly id: string }) => TYPES[id[0] as keyof typeof TYPES],
} satisfies NodeResolvers;

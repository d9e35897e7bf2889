import type { Context } from './createContext.js';

/** Resolvers of one type's fields; what they return is checked against the schema by graphql-js. */
export type Resolvers<Parent> = Readonly<
  Record<string, (parent: Parent, args: never, context: Context, info: never) => unknown>
>;

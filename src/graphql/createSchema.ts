import { readFileSync } from 'node:fs';

import { buildASTSchema, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { gql } from 'graphql-tag';

import { resolvers } from './resolvers/resolvers.js';
import { scalars } from './resolvers/scalars.js';

import type { GraphQLFieldResolver, GraphQLNamedType, GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import type { Context } from './createContext.js';

type FieldResolver = GraphQLFieldResolver<unknown, Context>;

/** The API's documentation and contract, as it is served at /schema.graphql. */
export const sdl: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/**
 * Given nothing, returns the schema of `schema.graphql` with its resolvers and scalars. Throws TypeError where a
 * resolver has no field, so that a renamed field is noticed at start-up.
 */
export function createSchema(): GraphQLSchema {
  const schema = buildASTSchema(gql(sdl));
  for (const [name, fields] of Object.entries(resolvers)) attachResolvers(name, schema.getType(name), fields);
  for (const [name, scalar] of Object.entries(scalars)) attachScalar(name, schema.getType(name), scalar);
  return schema;
}

function attachResolvers(name: string, type: GraphQLNamedType | undefined, resolversOfType: object): void {
  const entries = Object.entries(resolversOfType) as [string, unknown][];
  if (isInterfaceType(type)) {
    type.resolveType = Object.fromEntries(entries)['__resolveType'] as GraphQLTypeResolver<unknown, Context>;
    return;
  }
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const [key, resolver] of entries) {
    const field = fields[key];
    if (!field) throw new TypeError(`A resolver stands for "${name}.${key}", which schema.graphql does not have.`);
    if (typeof resolver === 'function') field.resolve = resolver as FieldResolver;
    else field.subscribe = (resolver as { subscribe: FieldResolver }).subscribe;
  }
}

function attachScalar(name: string, type: GraphQLNamedType | undefined, scalar: (typeof scalars)[string]): void {
  if (!isScalarType(type)) throw new TypeError(`A scalar stands for "${name}", which schema.graphql does not have.`);
  type.serialize = scalar.serialize;
  type.parseValue = scalar.parseValue;
  type.parseLiteral = scalar.parseLiteral;
}

import { readdirSync, readFileSync } from 'node:fs';

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedRules,
  validate,
  validateSchema,
} from 'graphql';
import { gql } from 'graphql-tag';

import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { createLimitRules } from '../../src/graphql/limits/createLimitRules.js';
import { createSchema, sdl } from '../../src/graphql/createSchema.js';

import type { GraphQLNamedType } from 'graphql';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ownTypes = types.filter(({ astNode }) => astNode);

function membersOf(type: GraphQLNamedType): { path: string; description: string | null | undefined }[] {
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => ({
      path: `${type.name}.${name}`,
      description,
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { path: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ path: `${type.name}.${name}(${arg.name}:)`, description: arg.description })),
  ]);
}

describe('schema.graphql', () => {
  it('is valid', () => {
    expect(validateSchema(buildSchema(sdl))).toEqual([]);
  });

  it('describes every type, field, argument, input and enum value', () => {
    const all = ownTypes.flatMap((type) => [{ path: type.name, description: type.description }, ...membersOf(type)]);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ description }) => !description?.trim()).map(({ path }) => path)).toEqual([]);
  });

  it('makes EntityRef @oneOf', () => {
    const type = schema.getType('EntityRef');
    expect(isInputObjectType(type) && type.isOneOf).toBe(true);
  });

  it('gives every connection edges, nodes, pageInfo and totalCount', () => {
    const connections = ownTypes.filter(({ name }) => name.endsWith('Connection')).filter(isObjectType);
    expect(connections.length).toBeGreaterThan(4);
    for (const type of connections)
      expect(Object.keys(type.getFields())).toEqual([
        ...['edges', 'nodes', 'pageInfo', 'totalCount'],
        ...(type.name === 'SearchConnection' ? ['totalCountIsExact'] : []),
      ]);
  });

  it('gives every mutation one input, and every payload errors', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(field.args.map(({ name }) => name)).toEqual(['input']);
      const payload = schema.getType(String(field.type).replace('!', ''));
      expect(isObjectType(payload) && Object.keys(payload.getFields())).toEqual(
        expect.arrayContaining(['errors', 'query']),
      );
    }
  });

  it('lets everything with an id of its own be read again by node(id:)', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
    expect(nodes.sort()).toEqual(['Article', 'Entity', 'Relation', 'Statement']);
  });
});

const FOLDER = new URL('../fixtures/operations/', import.meta.url);

describe('the operations of the contract', () => {
  const names = readdirSync(FOLDER).map((name) => name.replace('.graphql', ''));

  it.each(names)('%s fits the schema and its limits', (name) => {
    const document = gql(readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8'));
    expect(validate(schema, document, [...specifiedRules, ...createLimitRules(DEFAULT_LIMITS)])).toEqual([]);
  });
});

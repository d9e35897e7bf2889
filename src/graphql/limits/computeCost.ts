import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';

import { RefusedError } from '../RefusedError.js';
import { countArticles } from './countArticles.js';

import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import type { Limits } from '../limits.js';

/** Rows that a list without a page is taken to have. */
const LIST_ROWS = 5;

/** Nodes of a picture that cost a point together. */
export const NODES_A_POINT = 10;

/** Points of an article that is taken in. */
const ARTICLE_POINTS = 5;

/** Fields that read the store for each object they stand on; every connection does so too. */
const READING_FIELDS: ReadonlySet<string> = new Set([
  ...['entity', 'article', 'node', 'nodes', 'timeline', 'path', 'ask'].map((field) => `Query.${field}`),
  ...['Entity.names', 'Entity.positions', 'Statement.chain', 'Statement.contains'],
]);

export interface CostOptions extends Pick<Limits, 'page' | 'defaultPage' | 'pictureNodes'> {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Given an operation with its variables, returns its cost in points: a page costs one and one a row it may have,
 * times the rows that hold it; another field that reads costs one a row that holds it, a picture one for ten nodes that it may have; an article taken in costs five. Values of variables that
 * are no integers count as the default page, and pages that are too long as the longest: both are refused later, in words of their own.
 */
export function computeCost(options: CostOptions): number {
  const { schema, document, operation } = options;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const done = new Map<string, number>();

  // The cost of a selection on one object: multiplied by the rows that hold it.
  const costOfSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + costOfField(node, type);
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(node.name.value);
      const condition = node.typeCondition?.name.value;
      return sum + costOfSet(node.selectionSet, condition === undefined ? type : schema.getType(condition));
    }, 0);

  const costOfFragment = (name: string): number => {
    const known = done.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    const cost = costOfSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    done.set(name, cost);
    return cost;
  };

  const costOfField = (node: FieldNode, type: GraphQLNamedType | undefined): number => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 0;
    if (isConnection(field.type)) return costOfConnection(node, field);
    const rows = isList(field.type) ? LIST_ROWS : 1;
    const name = `${type?.name}.${field.name}`;
    return costOfReading(name, node, field) + rows * costOfSet(node.selectionSet, getNamedType(field.type));
  };

  const costOfReading = (name: string, node: FieldNode, field: GraphQLField<unknown, unknown>): number => {
    if (name === 'Mutation.ingestArticles') return ARTICLE_POINTS * countArticles(node, options.variables);
    if (name === 'Query.graph') return pointsOfPicture(node, field, options);
    return READING_FIELDS.has(name) ? 1 : 0;
  };

  const costOfConnection = (node: FieldNode, field: GraphQLField<unknown, unknown>): number => {
    const type = getNamedType(field.type);
    const parts = selectionsOf(node.selectionSet).map((part) => costOfRows(part, type));
    const rows = parts.length === 0 ? 0 : pageOf(node, options);
    return 1 + rows * (1 + parts.reduce((sum, cost) => sum + cost, 0));
  };

  // Of a connection's fields, `nodes` and `edges` hold rows; a fragment is taken to hold them.
  const selectionsOf = (set: SelectionSetNode | undefined) =>
    (set?.selections ?? []).filter(
      (part) => part.kind !== Kind.FIELD || ['nodes', 'edges', 'pageInfo'].includes(part.name.value),
    );

  const costOfRows = (part: SelectionSetNode['selections'][number], type: GraphQLNamedType): number => {
    if (part.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(part.name.value);
    if (part.kind === Kind.INLINE_FRAGMENT) return costOfSet(part.selectionSet, type);
    const field = isObjectType(type) ? type.getFields()[part.name.value] : undefined;
    return field && part.selectionSet ? costOfSet(part.selectionSet, getNamedType(field.type)) : 0;
  };

  return costOfSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** Given the cost of an operation, throws RefusedError with QUERY_TOO_COMPLEX where it is over the limit. */
export function checkCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  throw new RefusedError(
    'QUERY_TOO_COMPLEX',
    `An operation may cost ${limit} points; this one costs ${cost}. Ask for shorter pages.`,
  );
}

function pageOf(node: FieldNode, options: CostOptions): number {
  const sizes = sizesOf(node, ['first', 'last'], options);
  return Math.min(options.page, Math.max(1, ...(sizes.length > 0 ? sizes : [options.defaultPage])));
}

function pointsOfPicture(node: FieldNode, { args }: GraphQLField<unknown, unknown>, options: CostOptions): number {
  const usual = Number(args.find(({ name }) => name === 'maxNodes')?.defaultValue);
  const [size = usual] = sizesOf(node, ['maxNodes'], options);
  return Math.ceil(Math.min(options.pictureNodes, Math.max(1, size)) / NODES_A_POINT);
}

// The integers among the values of some arguments.
function sizesOf(node: FieldNode, names: readonly string[], { variables, operation }: CostOptions): number[] {
  return (node.arguments ?? [])
    .filter(({ name }) => names.includes(name.value))
    .map(({ value }) => {
      if (value.kind === Kind.INT) return Number(value.value);
      if (value.kind !== Kind.VARIABLE) return null;
      return variables[value.name.value] ?? defaultOf(value.name.value, operation);
    })
    .filter((size) => Number.isInteger(size)) as number[];
}

function defaultOf(name: string, { variableDefinitions }: OperationDefinitionNode): number | null {
  const value = variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}

function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

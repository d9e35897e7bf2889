import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';

import type {
  DocumentNode,
  FieldNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** How large an operation is, every fragment counted wherever it is used. */
export interface Measure {
  readonly depth: number;
  readonly listDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

/**
 * Given an operation, returns how large it is. Linear in the length of the document: a fragment is measured once,
 * however often it is used. Introspection has no depth of its own, since its standard query is deep and cheap.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Measure & { readonly rootFields: number } {
  const measure = createMeter(schema, document);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const whole = measure(operation.selectionSet, root);
  return {
    ...whole,
    directives: whole.directives + (operation.directives?.length ?? 0),
    rootFields: countRootFields(operation.selectionSet, document),
  };
}

type Meter = (selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined) => Measure;

const NOTHING: Measure = { depth: 0, listDepth: 0, aliases: 0, directives: 0, fields: 0 };

function createMeter(schema: GraphQLSchema, document: DocumentNode): Meter {
  const fragments = fragmentsOf(document);
  const done = new Map<string, Measure>();

  const measureSet: Meter = (selectionSet, type) =>
    selectionSet.selections
      .map((selection) => ({ selection, size: measureSelection(selection, type) }))
      .map(({ selection, size }) => ({ ...size, directives: size.directives + (selection.directives?.length ?? 0) }))
      .reduce(add, NOTHING);

  const measureSelection = (selection: SelectionNode, type: GraphQLNamedType | undefined): Measure => {
    if (selection.kind === Kind.FIELD) return measureField(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const condition = selection.typeCondition?.name.value;
    return measureSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
  };

  const measureFragment = (name: string): Measure => {
    const known = done.get(name);
    if (known) return known;
    done.set(name, NOTHING); // A fragment in itself is another rule's to refuse; here it only must end.
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const size = measureSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    done.set(name, size);
    return size;
  };

  const measureField = (node: FieldNode, type: GraphQLNamedType | undefined): Measure => {
    const returned = fieldTypeOf(node, type);
    const within = node.selectionSet ? measureSet(node.selectionSet, returned && getNamedType(returned)) : NOTHING;
    const hasDepth = !node.name.value.startsWith('__');
    return {
      ...within,
      depth: hasDepth ? within.depth + 1 : 0,
      listDepth: hasDepth ? within.listDepth + (node.selectionSet && returned && isList(returned) ? 1 : 0) : 0,
      aliases: within.aliases + (node.alias ? 1 : 0),
      fields: within.fields + 1,
    };
  };

  return measureSet;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    listDepth: Math.max(a.listDepth, b.listDepth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
  };
}

function countRootFields(selectionSet: SelectionSetNode, document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();
  const count = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return sum;
      seen.add(selection.name.value);
      return sum + count(fragment.selectionSet);
    }, 0);
  return count(selectionSet);
}

function fragmentsOf(document: DocumentNode) {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

function fieldTypeOf(node: FieldNode, type: GraphQLNamedType | undefined): GraphQLOutputType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value]?.type : undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

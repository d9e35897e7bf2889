import { getArgumentValues, isObjectType, Kind } from 'graphql';

import { Entity } from './Entity.js';

import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Connection } from '../createConnection.js';
import type { Context } from '../createContext.js';

/** Lists of an entity for which its id is all that is needed, and which remember what was read. */
const LISTS = ['said', 'saidAbout', 'relations', 'mentionedIn'] as const;

/**
 * Given the id of an entity that is being read and what is asked for of it, begins to read its lists, so that they come in the same trip
 * as the entity; who asks for them then finds them read. What is wrong with their arguments is told when they are asked for.
 */
export function readAhead(id: string, context: Context, info: GraphQLResolveInfo): void {
  for (const node of info.fieldNodes)
    for (const list of listFields(node.selectionSet, info))
      void readList(list, { id, context, info }).catch(() => null);
}

interface Ahead {
  readonly id: string;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

async function readList(node: FieldNode, { id, context, info }: Ahead): Promise<void> {
  const name = LISTS.find((each) => each === node.name.value);
  const type = info.schema.getType('Entity');
  if (name === undefined || !isObjectType(type) || (node.directives?.length ?? 0) > 0) return;
  const args = getArgumentValues(type.getFields()[name]!, node, info.variableValues);
  // A filtered list is read by a call of its own, which nothing remembers.
  if (args['filter'] != null) return;
  const resolve = Entity[name] as (parent: object, args: object, context: Context) => Connection | Promise<Connection>;
  const connection = await resolve({ id }, args, context);
  await Promise.all(listFields(node.selectionSet, info).map((part) => readPart(connection, part.name.value)));
}

function readPart(connection: Connection, part: string): unknown {
  return part in connection ? connection[part as keyof Connection]() : null;
}

function listFields(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((part) => {
    if (part.kind === Kind.FIELD) return [part];
    const inner = part.kind === Kind.INLINE_FRAGMENT ? part : info.fragments[part.name.value];
    return listFields(inner?.selectionSet, info);
  });
}

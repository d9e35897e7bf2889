import { Kind } from 'graphql';

import { RefusedError } from '../RefusedError.js';
import { permits } from './Client.js';

import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { Client, Role } from './Client.js';

/** The role that a mutation needs; those not named here, and so any new one, need `admin`. */
const NEEDED: Readonly<Record<string, Role>> = { __typename: 'read', ingestArticles: 'ingest' };

export interface Access {
  readonly client: Client;
  /** Whether the server takes nothing in from anybody. */
  readonly readOnly: boolean;
}

/**
 * Given an operation and who asks for it, throws RefusedError with FORBIDDEN where it is not theirs to do. Before
 * anything runs, so that of several mutations none is done where one is refused.
 */
export function checkAccess(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { client, readOnly }: Access,
): void {
  if (operation.operation !== 'mutation') return;
  if (readOnly) throw new RefusedError('FORBIDDEN', 'This server is read-only: it takes no mutations.');
  for (const field of findRootFields(operation.selectionSet, document)) {
    const needed = NEEDED[field] ?? 'admin';
    if (!permits(client.role, needed))
      throw new RefusedError('FORBIDDEN', `\`${field}\` needs the role "${needed}"; yours is "${client.role}".`);
  }
}

// Validation has seen to it that no fragment holds itself; a set sees to it that each is read once.
function findRootFields({ selections }: SelectionSetNode, document: DocumentNode, seen = new Set<string>()): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    if (selection.kind === Kind.INLINE_FRAGMENT) return findRootFields(selection.selectionSet, document, seen);
    const { value: name } = selection.name;
    if (seen.has(name)) return [];
    seen.add(name);
    return document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name
        ? findRootFields(node.selectionSet, document, seen)
        : [],
    );
  });
}

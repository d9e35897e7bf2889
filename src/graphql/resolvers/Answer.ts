import { MEMBER_KINDS, toRelationInput, toStatementInput } from '../ask/buildOperation.js';
import { findEntity, findEntityId } from '../findEntity.js';
import { FACTS, toRelationFilter, toStatementFilter } from '../toFilters.js';
import { createPairConnection, createRelationConnection, createStatementConnection } from './createConnections.js';
import { createMutualConnection } from './createMutualConnection.js';
import { findPathBetween } from './findPathBetween.js';

import type { StatementFilter, StatementOrder } from '../../store/Store.js';
import type { Answer as Parent } from '../ask/Answer.js';
import type { NameMatch, Reading } from '../ask/Reading.js';
import type { Connection, PageArgs } from '../createConnection.js';
import type { Context } from '../createContext.js';
import type { AnswerResolvers } from '../generated/schema.js';
import type { OrderedArgs } from './createConnections.js';

/** A plain question as it was understood; its answer is looked up when asked for, by the conditions of its operation. */
export const Answer = {
  understood: ({ reading }) => reading !== null,
  kind: ({ reading }) => reading?.kind ?? null,
  operation: ({ operation }) => operation?.operation ?? null,
  variables: ({ operation }) => operation?.variables ?? null,
  statements: (parent, args: PageArgs, context) => findStatements(parent, args, context),
  relations: async ({ reading, toRef }, args: PageArgs, context) => {
    if (reading?.kind !== 'RELATIONS' && reading?.kind !== 'CONNECTION') return null;
    return createRelationConnection(await toRelationFilter(toRelationInput(reading, toRef), context), args, context);
  },
  pairs: async ({ reading, toRef }, args: PageArgs, context) => {
    if (reading?.kind !== 'PAIRS') return null;
    return createPairConnection(await toStatementFilter(toStatementInput(reading, toRef), context), args, context);
  },
  path: ({ reading, toRef }, _, context) =>
    reading?.kind === 'CONNECTION' && reading.one && reading.other
      ? findPathBetween({ from: toRef(reading.one), to: toRef(reading.other) }, context)
      : null,
  entity: ({ reading, toRef }, _, context) =>
    reading?.kind === 'ENTITY' && reading.entity ? findEntity(toRef(reading.entity), context) : null,
  count: async ({ reading, toRef }, _, context) => {
    if (reading?.kind !== 'COUNT') return null;
    const filter = await toStatementFilter(toStatementInput(reading, toRef), context);
    return filter ? context.store.countStatements(filter) : 0;
  },
} satisfies AnswerResolvers;

async function findStatements(parent: Parent, args: PageArgs, context: Context): Promise<Connection | null> {
  const { reading } = parent;
  switch (reading?.kind) {
    case 'STATEMENTS':
    case 'PAIRS':
    case 'COUNT': {
      const filter = await toStatementFilter(toStatementInput(reading, parent.toRef), context);
      return createStatementConnection(filter, toOrderedArgs(reading, args), context);
    }
    case 'MEMBERS':
      return createStatementConnection(await toMemberFilter(reading, parent, context), args, context);
    case 'CONNECTION': {
      const [one, other] = await Promise.all([reading.one, reading.other].map((name) => toId(name, parent, context)));
      return one && other ? createMutualConnection([one, other], args, context) : null;
    }
    default:
      return null;
  }
}

// "The last three statements" are three, unless fewer are asked for.
function toOrderedArgs({ order, first }: Reading, args: PageArgs): OrderedArgs<StatementOrder> {
  const orderBy = order ?? null;
  if (first === undefined || args.last != null || args.before != null) return { ...args, orderBy };
  return { ...args, orderBy, first: Math.min(first, args.first ?? first) };
}

const MOST_MEMBERS = 100;

async function toMemberFilter(reading: Reading, parent: Parent, context: Context): Promise<StatementFilter | null> {
  const [filter, bodyId] = await Promise.all([
    toStatementFilter(toStatementInput(reading, parent.toRef), context),
    toId(reading.body, parent, context),
  ]);
  if (!filter || !bodyId) return null;
  const members = { objectIds: [bodyId], kinds: MEMBER_KINDS, modalities: FACTS };
  const { rows } = await context.store.findRelations(members, { limit: MOST_MEMBERS });
  return { ...filter, speakerIds: [...new Set(rows.map(({ row }) => row.subject.id))] };
}

function toId(name: NameMatch | undefined, { toRef }: Parent, context: Context): Promise<string | null> {
  return name ? findEntityId(toRef(name), context) : Promise.resolve(null);
}

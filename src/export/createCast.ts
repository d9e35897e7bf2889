import { readPages, readStatements, toBlocks } from './readPages.js';

import type { EntitySummary, StatementRow } from '../store/Rows.js';
import type { StatementFilter, Store } from '../store/Store.js';

/** An entity with the numbers of statements in the export that it made and is spoken of in. */
export interface CastMember extends EntitySummary {
  readonly said: number;
  readonly about: number;
}

/** The entities of an export, in lists of at most 500. */
export interface Cast {
  members(): AsyncIterable<readonly CastMember[]>;
  has(id: string): boolean;
}

/**
 * Given a store and a filter, returns the entities in the statements that pass: speakers, those spoken about, addressees
 * and media. Without a filter these are all entities of the store, read as they are asked for; with one the statements are
 * read through once, and what is held grows with the number of different entities in them.
 */
export async function createCast(store: Store, filter: StatementFilter): Promise<Cast> {
  return isEmpty(filter) ? createWholeCast(store) : countCast(readStatements(store, filter));
}

/** Given a filter, returns whether it lets everything pass. */
export function isEmpty(filter: StatementFilter): boolean {
  return Object.values(filter).every((condition) => condition === undefined);
}

function createWholeCast(store: Store): Cast {
  return {
    has: () => true,
    async *members() {
      for await (const entities of readPages((page) => store.findEntities({}, 'NAME_ASC', page))) {
        const counts = await store.findEntityCounts(entities.map(({ id }) => id));
        const byId = new Map(counts.map((count) => [count.id, count]));
        yield entities.map(({ id, name, kind }) => {
          const { said = 0, about = 0 } = byId.get(id) ?? {};
          return { id, name, kind, said, about };
        });
      }
    },
  };
}

type Counted = { -readonly [Key in keyof CastMember]: CastMember[Key] };

async function countCast(pages: AsyncIterable<readonly StatementRow[]>): Promise<Cast> {
  const members = new Map<string, Counted>();
  const getMember = ({ id, name, kind }: EntitySummary): Counted => {
    const member = members.get(id) ?? { id, name, kind, said: 0, about: 0 };
    members.set(id, member);
    return member;
  };
  for await (const statements of pages) for (const statement of statements) countStatement(statement, getMember);
  return {
    has: (id) => members.has(id),
    async *members() {
      yield* toBlocks(members.values());
    },
  };
}

function countStatement(statement: StatementRow, getMember: (entity: EntitySummary) => Counted): void {
  const { speaker, about, addressees, via } = statement;
  if (speaker !== null) getMember(speaker).said += 1;
  for (const entity of about) getMember(entity).about += 1;
  for (const entity of [...addressees, ...(via === null ? [] : [via])]) getMember(entity);
}

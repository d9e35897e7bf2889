import { HearsayError, NotFoundError } from '../../errors.js';
import { findEntity } from '../findEntity.js';
import { toMutationError } from '../toMutationError.js';

import type { ReviewVerdict } from '../../store/curation/Curation.js';
import type { Context } from '../createContext.js';
import type { EntityRef } from '../findEntity.js';
import type { MutationError, MutationResolvers } from '../generated/schema.js';

export interface Given {
  readonly by?: string | null;
  readonly note?: string | null;
}
export interface Input<T> {
  readonly input: T;
}
type MergeInput = Given & { readonly keep: EntityRef; readonly other: EntityRef };
type ReviewInput = Given & {
  readonly statement: string;
  readonly verdict: ReviewVerdict;
  readonly speaker?: EntityRef | null;
  readonly about?: readonly EntityRef[] | null;
};

/** Mutations by which people decide: names must be clear here, since nothing is guessed where something is changed. */
export const curation = {
  mergeEntities: (_, { input }: Input<MergeInput>, context) =>
    toPayload({ entity: null }, context, async () => {
      const keepId = await getEntityId(input.keep, 'keep', context);
      const otherId = await getEntityId(input.other, 'other', context);
      return { entity: await context.store.mergeEntities({ keepId, otherId, ...toDecision(input) }) };
    }),
  unmergeEntity: (_, { input }: Input<{ readonly entity: EntityRef }>, context) =>
    toPayload({ entities: [] }, context, async () => {
      const entityId = await getEntityId(input.entity, 'entity', context);
      return { entities: await context.store.unmergeEntity(entityId) };
    }),
  reviewStatement: (_, { input }: Input<ReviewInput>, context) =>
    toPayload({ statement: null }, context, async () => {
      const { statement: statementId, verdict, speaker, about } = input;
      const speakerId = speaker ? await getEntityId(speaker, 'speaker', context) : null;
      const aboutIds = about ? await Promise.all(about.map((ref) => getEntityId(ref, 'about', context))) : null;
      const request = { statementId, verdict, speakerId, aboutIds, ...toDecision(input) };
      return { statement: await context.store.reviewStatement(request) };
    }),
} satisfies MutationResolvers;

/** An error with the field of the input that it is about. */
class FieldError extends Error {
  readonly field: string;
  override readonly cause: HearsayError;

  constructor(field: string, cause: HearsayError) {
    super(cause.message, { cause });
    this.field = field;
    this.cause = cause;
  }
}

// What the caller did wrong stands in the payload; whatever else goes wrong is thrown on.
async function toPayload<Result extends object, Empty extends object>(
  empty: Empty,
  context: Context,
  work: () => Promise<Result>,
): Promise<(Result | Empty) & { errors: MutationError[]; query: Record<PropertyKey, never> }> {
  try {
    return { ...(await work()), errors: [], query: {} };
  } catch (error) {
    const known = toKnownError(error);
    if (!known) throw error;
    return { ...empty, errors: [known], query: {} };
  } finally {
    context.loaders.clear();
  }
}

const CALLERS = ['NOT_FOUND', 'INVALID_INPUT', 'AMBIGUOUS_NAME'];

function toKnownError(error: unknown): MutationError | null {
  if (error instanceof FieldError) return toMutationError(error.cause, ['input', error.field]);
  return error instanceof HearsayError && CALLERS.includes(error.code) ? toMutationError(error, ['input']) : null;
}

async function getEntityId(ref: EntityRef, field: string, context: Context): Promise<string> {
  const entity = await findEntity(ref, context);
  const asked = ref.id ?? ref.name ?? '';
  if (!entity) throw new FieldError(field, new NotFoundError(`No entity is called "${asked}".`));
  const namesakes = ref.name === undefined ? [] : (context.notes.ambiguousNames.get(ref.name.trim()) ?? []);
  if (namesakes.length < 2) return entity.id;
  const list = namesakes.map(({ id, name, kind }) => `${name} (${kind}, ${id})`).join(', ');
  throw new FieldError(field, new HearsayError('AMBIGUOUS_NAME', `"${asked}" could be ${list}: name one by its id.`));
}

function toDecision({ by = null, note = null }: Given): { at: string; by: string | null; note: string | null } {
  return { at: new Date().toISOString(), by, note };
}

import { BadInputError } from './BadInputError.js';
import { findEntityId } from './findEntity.js';
import { toClauses } from './toClauses.js';

import { STANCES } from '../graph/ArticleGraph.js';
import type {
  Certainty,
  Tense,
  EntityKind,
  Modality,
  Polarity,
  RelationKind,
  Stance,
  StatementKind,
} from '../graph/ArticleGraph.js';
import type {
  ArticleFilter,
  EntityFilter,
  RelationFilter,
  StatementConditions,
  StatementFilter,
} from '../store/Store.js';
import type { Context } from './createContext.js';
import type { EntityRef } from './findEntity.js';
import type { FilterTree } from './toClauses.js';

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null };

export type StatementFilterInput = Nullable<{
  speaker: EntityRef;
  about: EntityRef;
  addressee: EntityRef;
  via: EntityRef;
  within: string;
  article: string;
  kind: readonly StatementKind[];
  polarity: readonly Polarity[];
  tense: readonly Tense[];
  certainty: readonly Certainty[];
  cue: string;
  role: string;
  outlet: string;
  from: string;
  to: string;
  text: string;
  minConfidence: number;
  nested: boolean;
  relation: readonly RelationKind[];
  stance: Nullable<{ towards: EntityRef; is: readonly Stance[] }>;
  and: readonly StatementFilterInput[];
  or: readonly StatementFilterInput[];
  not: StatementFilterInput;
}>;
export type EntityFilterInput = Nullable<{ kind: readonly EntityKind[]; name: string }>;
export type ArticleFilterInput = Nullable<{
  outlet: string;
  mentions: EntityRef;
  from: string;
  to: string;
  title: string;
}>;
export type RelationFilterInput = Nullable<{
  entity: EntityRef;
  subject: EntityRef;
  object: EntityRef;
  between: readonly EntityRef[];
  kind: readonly RelationKind[];
  modality: readonly Modality[];
}>;

/** Given the input, returns the store's filter, or null when a name in it is unknown, so that nothing can match. */
export async function toStatementFilter(
  input: StatementFilterInput,
  context: Context,
): Promise<StatementFilter | null> {
  checkFilters(input, context.limits.filters);
  const [conditions, parts] = await Promise.all([toConditions(input, context), toParts(input, context)]);
  const clauses = toClauses(parts);
  return conditions && { ...conditions, ...(clauses.length > 0 && { clauses }) };
}

async function toTree(input: StatementFilterInput, context: Context): Promise<FilterTree> {
  const [conditions, parts] = await Promise.all([toConditions(input, context), toParts(input, context)]);
  return { conditions: conditions ?? NOTHING, ...parts };
}

/** What an unknown name comes to: no statement has an id of none. */
const NOTHING: StatementConditions = { ids: [] };

async function toParts(input: StatementFilterInput, context: Context): Promise<Omit<FilterTree, 'conditions'>> {
  const toTrees = (inputs: readonly StatementFilterInput[] | null | undefined): Promise<FilterTree[]> =>
    Promise.all((inputs ?? []).map((part) => toTree(part, context)));
  const [and, or, not] = await Promise.all([
    toTrees(input.and),
    toTrees(input.or),
    input.not ? toTree(input.not, context) : null,
  ]);
  return { and, or, not };
}

async function toConditions(input: StatementFilterInput, context: Context): Promise<StatementConditions | null> {
  checkDays(input);
  checkConfidence(input.minConfidence);
  const entities = await findIds(
    { speakerIds: input.speaker, aboutIds: input.about, addresseeIds: input.addressee, viaIds: input.via },
    context,
  );
  const stances = await toStances(input.stance, context);
  if (!entities || stances === null) return null;
  return {
    ...entities,
    ...optional('stances', stances),
    ...optional('withinIds', toList(input.within)),
    ...optional('articleIds', toList(input.article)),
    ...optional('kinds', input.kind),
    ...optional('polarities', input.polarity),
    ...optional('tenses', input.tense),
    ...optional('certainties', input.certainty),
    ...optional('cues', toList(input.cue)),
    ...optional('outlets', toList(input.outlet)),
    ...optional('roleContains', input.role),
    ...optional('textContains', input.text),
    ...optional('from', input.from),
    ...optional('to', input.to),
    ...optional('minConfidence', input.minConfidence),
    ...optional('nested', input.nested),
    ...optional('relationKinds', input.relation),
  };
}

// As statements have them; null when the one towards whom they are taken is unknown.
async function toStances(
  input: StatementFilterInput['stance'],
  context: Context,
): Promise<readonly string[] | null | undefined> {
  if (input == null) return undefined;
  const stances = input.is ?? STANCES;
  if (input.towards == null) return stances;
  const id = await findEntityId(input.towards, context);
  return id === null ? null : stances.map((stance) => `${stance} ${id}`);
}

/** Given the input, returns the store's filter. */
export function toEntityFilter(input: EntityFilterInput): EntityFilter {
  return { ...optional('kinds', input.kind), ...optional('nameContains', input.name) };
}

/** Given the input, returns the store's filter, or null when a name in it is unknown, so that nothing can match. */
export async function toArticleFilter(input: ArticleFilterInput, context: Context): Promise<ArticleFilter | null> {
  checkDays(input);
  const entities = await findIds({ mentionsIds: input.mentions }, context);
  return (
    entities && {
      ...entities,
      ...optional('outlets', toList(input.outlet)),
      ...optional('from', input.from),
      ...optional('to', input.to),
      ...optional('titleContains', input.title),
    }
  );
}

/** What counts as a fact among relations. */
export const FACTS: readonly Modality[] = ['ASSERTED'];

/** Given the input, returns the store's filter, or null when a name in it is unknown, so that nothing can match. */
export async function toRelationFilter(input: RelationFilterInput, context: Context): Promise<RelationFilter | null> {
  const entities = await findIds(
    { entityIds: input.entity, subjectIds: input.subject, objectIds: input.object },
    context,
  );
  const pair = await findPair(input.between, context);
  if (!entities || !pair) return null;
  const modalities = input.modality ?? FACTS;
  return narrowToPair({ ...entities, modalities, ...optional('kinds', input.kind) }, pair);
}

// The ids of two entities; none when not asked for; null when one of them is unknown.
async function findPair(refs: readonly EntityRef[] | null | undefined, context: Context): Promise<string[] | null> {
  if (refs == null) return [];
  if (refs.length !== 2) throw new BadInputError(`\`between\` must name two entities; it names ${refs.length}.`);
  const ids = await Promise.all(refs.map((ref) => findEntityId(ref, context)));
  return ids.every((id) => id !== null) ? ids : null;
}

function narrowToPair(filter: RelationFilter, pair: readonly string[]): RelationFilter | null {
  if (pair.length === 0) return filter;
  const subjectIds = filter.subjectIds?.filter((id) => pair.includes(id)) ?? pair;
  const objectIds = filter.objectIds?.filter((id) => pair.includes(id)) ?? pair;
  return subjectIds.length > 0 && objectIds.length > 0 ? { ...filter, subjectIds, objectIds } : null;
}

/**
 * Given a filter and the id that one of its lists must have, returns the filter narrowed to it, or null where the
 * list rules it out: what a field such as `Entity.said` adds to its own `filter`.
 */
export function narrow<Key extends string, Filter extends { readonly [K in Key]?: readonly string[] }>(
  filter: Filter | null,
  key: Key,
  id: string,
): Filter | null {
  if (!filter || !(filter[key]?.includes(id) ?? true)) return null;
  return { ...filter, [key]: [id] };
}

// Every reference given, as a list of one id under its key; null when one of them is to nothing.
async function findIds<Key extends string>(
  refs: { readonly [K in Key]: EntityRef | null | undefined },
  context: Context,
): Promise<{ readonly [K in Key]?: readonly string[] } | null> {
  const given = Object.entries<EntityRef | null | undefined>(refs).filter(([, ref]) => ref != null);
  const found = await Promise.all(
    given.map(async ([key, ref]) => [key, await findEntityId(ref ?? {}, context)] as const),
  );
  if (found.some(([, id]) => id === null)) return null;
  return Object.fromEntries(found.map(([key, id]) => [key, [id]])) as { [K in Key]?: string[] };
}

function optional<Key extends string, Value>(key: Key, value: Value | null | undefined): { [K in Key]?: Value } {
  return value == null ? {} : ({ [key]: value } as { [K in Key]: Value });
}

function toList(value: string | null | undefined): string[] | null {
  return value == null ? null : [value];
}

// Before anything is looked up; a loop, since a variable can be deeper than the stack.
function checkFilters(input: StatementFilterInput, most: number): void {
  const open = [input];
  for (let count = 0; open.length > 0; count += 1) {
    if (count > most) throw new BadInputError(`A filter may hold ${most} others; this one holds more.`);
    const { and, or, not } = open.pop() ?? {};
    open.push(...(and ?? []), ...(or ?? []), ...(not ? [not] : []));
  }
}

// ISO days compare as strings.
function checkDays({ from, to }: Nullable<{ from: string; to: string }>): void {
  if (from != null && to != null && from > to)
    throw new BadInputError(`\`from\` must not be later than \`to\`; ${from} is later than ${to}.`);
}

function checkConfidence(value: number | null | undefined): void {
  if (value != null && (value < 0 || value > 1))
    throw new BadInputError(`\`minConfidence\` must lie between 0 and 1; it is ${value}.`);
}

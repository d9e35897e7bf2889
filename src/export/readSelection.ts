import { z } from 'zod';

import { InputError, NotFoundError } from '../errors.js';
import { POLARITIES, STATEMENT_KINDS } from '../graph/ArticleGraph.js';
import { optionalDate } from '../graph/readArticle.js';
import { FORMATS, isExportFormat } from './formats.js';

import type { StatementFilter, Store } from '../store/Store.js';
import type { ExportFormat } from './formats.js';

/** Conditions by name, as an address's query or a command's flags give them; several values mean any of them. */
export type Conditions = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the conditions come to; `notes` says which of several entities with one name was taken. */
export interface ReadSelection {
  readonly filter: StatementFilter;
  readonly statements: boolean;
  readonly notes: readonly string[];
}

const text = z.string().trim().min(1, 'a text that is not blank');
const toList = (value: unknown): unknown => (value === undefined || Array.isArray(value) ? value : [value]);
const toOne = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);
const texts = z.preprocess(toList, z.array(text).optional());
const one = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(toOne, schema.optional());
const date = one(optionalDate);
const flag = one(z.enum(['true', 'false']).transform((word) => word === 'true'));

const shape = z.strictObject({
  speaker: texts,
  about: texts,
  addressee: texts,
  via: texts,
  article: texts,
  within: texts,
  outlet: texts,
  cue: texts,
  kind: z.preprocess(toList, z.array(z.enum(STATEMENT_KINDS)).optional()),
  polarity: z.preprocess(toList, z.array(z.enum(POLARITIES)).optional()),
  role: one(text),
  text: one(text),
  from: date,
  to: date,
  minConfidence: one(text.transform(Number).refine((share) => share >= 0 && share <= 1, 'a number from 0 to 1')),
  nested: flag,
  statements: flag,
});
type Shape = z.output<typeof shape>;

/** Given a word, returns the format it names. Throws InputError, with the formats there are, and others that the caller knows. */
export function readFormat(word: string, others: readonly string[] = []): ExportFormat {
  if (isExportFormat(word)) return word;
  const known = [...Object.keys(FORMATS), ...others].join(', ');
  throw new InputError(`Cannot export as "${word.slice(0, 50)}": expected one of ${known}`);
}

/**
 * Given a store and conditions, returns the filter they make. Entities are named by store id, name or alias; of several with one
 * name the best known is taken. Throws InputError where a condition is unknown or wrong, NotFoundError where nothing has the name.
 */
export async function readSelection(store: Store, conditions: Conditions): Promise<ReadSelection> {
  const { speaker, about, addressee, via, article, statements, ...rest } = check(conditions);
  const { within, outlet, cue, kind, polarity, role, text: words, from, to, ...plain } = rest;
  const notes: string[] = [];
  const find = (names: readonly string[] | undefined) =>
    names && findIds(names, (name) => findEntity(store, name, notes));
  const filter = keepGiven({
    ...plain,
    speakerIds: await find(speaker),
    aboutIds: await find(about),
    addresseeIds: await find(addressee),
    viaIds: await find(via),
    articleIds: article && (await findIds(article, (ref) => findArticle(store, ref))),
    ...{ withinIds: within, outlets: outlet, cues: cue, kinds: kind, polarities: polarity },
    ...{ roleContains: role, textContains: words, from, to },
  });
  return { filter, statements: statements ?? false, notes };
}

function check(conditions: Conditions): Shape {
  const result = shape.safeParse(conditions);
  if (!result.success) throw new InputError(describe(result.error.issues[0]!), { cause: result.error });
  const { from, to } = result.data;
  if (from != null && to != null && from > to)
    throw new InputError(`Cannot export from ${from} to ${to}: expected the earlier date first`);
  return result.data;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shape.shape).join(', ');
    return `Cannot filter by "${issue.keys[0]?.slice(0, 50)}": expected one of ${known}`;
  }
  const values = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : null;
  const expected = values ?? (issue.code === 'invalid_type' ? 'one value' : issue.message);
  return `Cannot filter by "${String(issue.path[0])}": expected ${expected}`;
}

async function findIds(names: readonly string[], find: (name: string) => Promise<string>): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await find(name));
  return ids;
}

async function findEntity(store: Store, name: string, notes: string[]): Promise<string> {
  const [node] = /^e[\w-]{22}$/.test(name) ? await store.findNodes([name]) : [];
  if (node?.type === 'Entity') return node.row.id;
  const [entity, ...others] = await store.findEntitiesByName(name);
  if (entity === undefined) throw new NotFoundError(`Cannot filter by "${name}": nobody and nothing is called so`);
  if (others.length > 0) {
    const names = others.slice(0, 5).map((other) => `${other.name} (${other.id})`);
    notes.push(`"${name}" is taken for ${entity.name} (${entity.id}); called so, too: ${names.join(', ')}`);
  }
  return entity.id;
}

async function findArticle(store: Store, ref: string): Promise<string> {
  const article = await store.findArticle(ref);
  if (article === null)
    throw new NotFoundError(`Cannot filter by article "${ref}": there is none of this id or address`);
  return article.id;
}

function keepGiven(filter: { readonly [Key in keyof StatementFilter]: StatementFilter[Key] | null | undefined }) {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null)) as StatementFilter;
}

import type { EntityNode } from '../../graph/ArticleGraph.js';
import { hash } from '../../util/hash.js';
import { isNamed } from './isNamed.js';
import { foldName, normalizeName } from './normalizeName.js';

/** NAME: what an article calls it in full; ALIAS: other names there; SURNAME: only for look-up; DESCRIPTION: what it is. */
export type NameUse = 'NAME' | 'ALIAS' | 'SURNAME' | 'DESCRIPTION';

/** A form of an entity's name with the count of articles that use it so; `key` is what a look-up compares. */
export interface NameRow {
  readonly [key: string]: string | null;
  readonly id: string;
  readonly entityId: string;
  readonly use: NameUse;
  readonly form: string;
  readonly key: string | null;
  readonly sort: string;
}

/**
 * Given entities of one article that are the same one, the article's text and their store id, returns its names there,
 * each once: the name, the aliases given, mentions that look like names, and a person's last name.
 */
export function toNames(entities: readonly EntityNode[], text: string, entityId: string): NameRow[] {
  const [first] = entities;
  const name = first!.name;
  const forms = new Set(
    entities.flatMap((entity) => [entity.name, ...(entity.aliases ?? []), ...toMentionedNames(entity, text)]),
  );
  const rows = [
    toRow('NAME', name, entityId),
    ...[...forms].filter((form) => form !== name).map((form) => toRow('ALIAS', form, entityId)),
    ...toSurname(first!).map((form) => toRow('SURNAME', form, entityId)),
    ...entities.flatMap(({ description }) =>
      description == null ? [] : [toRow('DESCRIPTION', description, entityId)],
    ),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function toRow(use: NameUse, form: string, entityId: string): NameRow {
  const key = use === 'DESCRIPTION' ? null : normalizeName(form);
  return { id: `n${hash(entityId, use, form)}`, entityId, use, form, key, sort: foldName(form) };
}

// A name in a title line is all capitals; that is no other name.
function toMentionedNames(entity: EntityNode, text: string): string[] {
  if (entity.kind === 'GROUP') return [];
  const names = entity.mentions.map(([start, end]) => text.slice(start, end).replace(/^(the|an?)\s+(?=\p{Lu})/iu, ''));
  const known = normalizeName(entity.name);
  return [...new Set(names)].filter(
    (name) => isNamed(name, entity.kind) && normalizeName(name) !== known && name.length < 100,
  );
}

function toSurname({ kind, name }: EntityNode): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  return kind === 'PERSON' && words.length > 1 && isNamed(last, kind) && !/^([IVX]+|[JS]r\.?|.)$/.test(last)
    ? [last]
    : [];
}

import { createHash } from 'node:crypto';

import { GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { z } from 'zod';

import { ConfigError } from '../../errors.js';

import type { GraphQLSchema } from 'graphql';

/** Documents that are known by an id or by the SHA-256 of their text. */
export interface TrustedDocuments {
  /** Whether nothing else is run. */
  readonly only: boolean;
  find(id: string): string | null;
  has(text: string): boolean;
}

/** Documents by their ids, as they are written to a file by codegen (persisted documents) and other tools. */
export type DocumentsById = Readonly<Record<string, string>>;

const byId = z.record(z.string().min(1), z.string().min(1));
/** What Apollo's `generate-persisted-query-manifest` writes. */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

/**
 * Given documents by their ids, returns them to be found: by id, and by the SHA-256 of the text in hexadecimal digits,
 * also after `sha256:` as the persisted documents of GraphQL over HTTP have it.
 */
export function createTrustedDocuments(documents: readonly DocumentsById[], only: boolean): TrustedDocuments {
  const entries = documents.flatMap((each) => Object.entries(each));
  const known = new Map(entries.flatMap(([id, text]) => [[id, text] as const, [hash(text), text] as const]));
  const texts = new Set(known.values());
  return {
    only,
    find: (id) => known.get(id) ?? known.get(id.replace(/^sha256:/, '')) ?? null,
    has: (text) => texts.has(text),
  };
}

/**
 * Given the JSON of a file of trusted documents and how messages name it, returns them by their ids. Throws ConfigError
 * where it is something else, or where a document does not fit the schema.
 */
export function readDocuments(json: unknown, schema: GraphQLSchema, origin: string): DocumentsById {
  const manifest = apolloManifest.safeParse(json);
  const documents = manifest.success
    ? Object.fromEntries(manifest.data.operations.map(({ id, body }) => [id, body]))
    : byId.safeParse(json).data;
  if (!documents) throw new ConfigError(`Cannot use ${origin}: expected a JSON object of documents by their ids`);
  for (const [id, text] of Object.entries(documents)) checkDocument(text, schema, `document "${id}" of ${origin}`);
  return documents;
}

function checkDocument(text: string, schema: GraphQLSchema, name: string): void {
  try {
    const [error] = validate(schema, parse(text), specifiedRules);
    if (error) throw error;
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw new ConfigError(`Cannot trust ${name}: ${cause.message}`, { cause });
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

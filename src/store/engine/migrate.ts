import { StoreError } from '../../errors.js';
import { hash } from '../../util/hash.js';
import type { CypherRow } from './CypherEngine.js';
import type { SchemaFile } from './readCypher.js';
import { readSchemaFiles } from './readCypher.js';

/** What migrating needs of an engine: to read the record, to run one schema statement, to write the record. */
export interface SchemaTarget {
  readonly read: (text: string) => Promise<CypherRow[]>;
  readonly apply: (statement: string) => Promise<void>;
  readonly record: (parameters: { number: number; name: string; checksum: string }) => Promise<void>;
}

/** How a store remembers which schema files it has seen. */
export const READ_VERSIONS = 'MATCH (v:SchemaVersion) RETURN v.number AS number, v.checksum AS checksum';
export const RECORD_VERSION = 'MERGE (v:SchemaVersion {number: $number}) SET v.name = $name, v.checksum = $checksum';

/**
 * Given an engine's schema functions, applies the files of `cypher/schema` that the store has not seen, in order,
 * and records each. Repeatable: every statement is `IF NOT EXISTS`. Throws StoreError when a file that was
 * applied has changed since, or when the store has a file that this program does not know.
 */
export async function migrate(target: SchemaTarget, files: readonly SchemaFile[] = readSchemaFiles()): Promise<void> {
  const applied = new Map((await target.read(READ_VERSIONS)).map((row) => [row['number'], row['checksum']]));
  checkKnown([...applied.keys()], files);
  for (const file of files) {
    const checksum = hash(...file.statements);
    if (applied.has(file.number)) checkSame(file, applied.get(file.number), checksum);
    else await applyFile(file, checksum, target);
  }
}

async function applyFile(file: SchemaFile, checksum: string, target: SchemaTarget): Promise<void> {
  for (const statement of file.statements) await target.apply(statement);
  await target.record({ number: file.number, name: file.name, checksum });
}

function checkSame(file: SchemaFile, applied: unknown, checksum: string): void {
  if (applied === checksum) return;
  throw new StoreError(
    'STORE_QUERY',
    `Cannot migrate the store: expected schema file ${file.number} "${file.name}" as it was applied, found it changed; add a new file instead`,
  );
}

function checkKnown(applied: readonly unknown[], files: readonly SchemaFile[]): void {
  const newest = Math.max(0, ...files.map(({ number }) => number));
  const unknown = applied.find((number) => typeof number === 'number' && number > newest);
  if (unknown === undefined) return;
  throw new StoreError(
    'STORE_QUERY',
    `Cannot open the store: expected schema version ${newest} or older, found ${String(unknown)}; it was written by a newer version of this program`,
  );
}

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { GrafeoDB } from '@grafeo-db/js';

import { StoreError } from '../../errors.js';
import type { CypherEngine, CypherParameters, CypherQuery, CypherRow, TextSearch } from './CypherEngine.js';
import { EmbeddedTextSearch } from './EmbeddedTextSearch.js';
import { migrate, RECORD_VERSION } from './migrate.js';
import { toEmbeddedSchema } from './toEmbeddedSchema.js';
import { createMutex } from './createMutex.js';

const FILE = 'hearsay.grafeo';
// Bytes of the log at which it is written into the file, so that it neither fills the disk nor slows an opening after a crash.
const LOG_SIZE = 64 * 1024 * 1024;

/**
 * Given a folder, or nothing for a store in memory, returns an engine in this process over @grafeo-db/js.
 * The folder is made when missing. Throws StoreError when another process has it open or its file is damaged.
 */
export async function openEmbeddedEngine(path?: string): Promise<CypherEngine> {
  // A CommonJS package: Node gives its names on the default export only.
  const { GrafeoDB } = (await import('@grafeo-db/js')).default;
  if (path === undefined) return new EmbeddedEngine(GrafeoDB.create(), 'memory');
  return new EmbeddedEngine(
    openFile(path, (file) => {
      const db = GrafeoDB.create(file);
      db.setCheckpointTriggers({ walBytes: LOG_SIZE });
      return db;
    }),
    path,
  );
}

/**
 * The embedded engine. Reads see the last committed state; writes run one after another, each in a transaction
 * of its own, because the engine refuses a second one that touches the same nodes.
 */
export class EmbeddedEngine implements CypherEngine {
  readonly name = 'embedded';
  readonly #db: GrafeoDB;
  readonly #where: string;
  readonly #textSearch: EmbeddedTextSearch;
  readonly textSearch: TextSearch = {
    find: (text, part) => this.#search(() => this.#textSearch.find(text, part)),
    count: (text) => this.#search(() => this.#textSearch.count(text)),
  };
  readonly #inTurn = createMutex();
  #closed = false;

  constructor(db: GrafeoDB, where: string) {
    this.#db = db;
    this.#where = where;
    this.#textSearch = new EmbeddedTextSearch(db);
  }

  async migrate(): Promise<void> {
    await migrate({
      read: (text) => this.read(text),
      apply: async (statement) => {
        for (const text of toEmbeddedSchema(statement)) await this.#run(text, {});
      },
      record: async (parameters) => {
        await this.write([{ text: RECORD_VERSION, parameters }]);
      },
    });
  }

  async read(text: string, parameters: CypherParameters = {}): Promise<CypherRow[]> {
    return this.#run(text, parameters);
  }

  /** In this process there is no trip to save: they run side by side. */
  async readAll(queries: readonly CypherQuery[]): Promise<CypherRow[][]> {
    return Promise.all(queries.map(({ text, parameters }) => this.#run(text, parameters)));
  }

  async write(queries: readonly CypherQuery[]): Promise<CypherRow[][]> {
    return this.#inTurn(() => this.#transact(queries));
  }

  async ping(): Promise<void> {
    await this.#run('RETURN 1 AS one', {});
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#closed) return;
      this.#closed = true;
      await this.#textSearch.drop();
      this.#db.close();
    });
  }

  async #search<Found>(search: () => Promise<Found>): Promise<Found> {
    this.#checkOpen();
    try {
      return await this.#inTurn(search);
    } catch (error) {
      throw this.#toStoreError(error);
    }
  }

  async #transact(queries: readonly CypherQuery[]): Promise<CypherRow[][]> {
    this.#checkOpen();
    const transaction = this.#db.beginTransaction();
    try {
      const results: CypherRow[][] = [];
      for (const { text, parameters } of queries) {
        results.push((await transaction.executeCypher(text, parameters)).toArray() as unknown as CypherRow[]);
      }
      transaction.commit();
      return results;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw this.#toStoreError(error);
    }
  }

  async #run(text: string, parameters: CypherParameters): Promise<CypherRow[]> {
    this.#checkOpen();
    try {
      return (await this.#db.executeCypher(text, parameters)).toArray() as unknown as CypherRow[];
    } catch (error) {
      throw this.#toStoreError(error);
    }
  }

  #checkOpen(): void {
    if (!this.#closed) return;
    throw new StoreError('STORE_UNAVAILABLE', `Cannot use the embedded store (${this.#where}): it is closed`);
  }

  #toStoreError(error: unknown): StoreError {
    const reason = error instanceof Error ? error.message : String(error);
    return new StoreError('STORE_QUERY', `The embedded store (${this.#where}) could not run a query: ${reason}`, {
      cause: error,
    });
  }
}

function openFile(path: string, create: (path: string) => GrafeoDB): GrafeoDB {
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new StoreError('STORE_UNAVAILABLE', `Cannot open the store "${path}": expected a folder, found a file`);
  }
  try {
    makeFolder(resolve(path));
    return create(join(path, FILE));
  } catch (error) {
    throw toOpenError(path, error);
  }
}

// Node's own recursive mkdir never returns where a folder that exists takes no entries, as in /proc.
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function toOpenError(path: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  if (reason.includes('cannot be locked')) {
    const message = `Cannot open the store "${path}": another process has it open, and an embedded store takes one at a time`;
    return new StoreError('STORE_UNAVAILABLE', message, { cause: error, retriable: true });
  }
  if (/damaged|not a Grafeo database|corrupt|checksum|Serialization/i.test(reason)) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Cannot open the store "${path}": ${FILE} in it is damaged (${reason})`,
      { cause: error },
    );
  }
  return new StoreError('STORE_UNAVAILABLE', `Cannot open the store "${path}": ${reason}`, { cause: error });
}

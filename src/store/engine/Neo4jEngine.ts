import type { Driver, ManagedTransaction, Record as Neo4jRecord, Session } from 'neo4j-driver';
import type * as neo4jDriver from 'neo4j-driver';

import type { CypherEngine, CypherParameters, CypherQuery, CypherRow } from './CypherEngine.js';
import { migrate, RECORD_VERSION } from './migrate.js';
import type { Neo4jOptions } from './Neo4jOptions.js';
import { ReadCombiner } from './ReadCombiner.js';
import { toNeo4jError } from './toNeo4jError.js';
import { toNeo4jParameters } from './toNeo4jParameters.js';

type Neo4j = typeof neo4jDriver.default;
type Parameters = Record<string, unknown>;
type Execute = (
  session: Session,
  work: (transaction: ManagedTransaction) => Promise<CypherRow[][]>,
) => Promise<CypherRow[][]>;

// Milliseconds. A transaction that takes longer is ended by the server.
const CONNECTION_TIMEOUT = 5_000;
const ACQUISITION_TIMEOUT = 15_000;
const RETRY_TIME = 10_000;
const READ_TIMEOUT = 10_000;
const WRITE_TIMEOUT = 60_000;

/**
 * Given where a Neo4j server is, returns an engine over it, connected. Throws StoreError when the server does not
 * answer within 5 s, or refuses the user.
 */
export async function openNeo4jEngine(options: Neo4jOptions): Promise<CypherEngine> {
  const { default: neo4j } = await import('neo4j-driver');
  let driver: Driver | undefined;
  try {
    driver = createDriver(neo4j, options);
    await driver.getServerInfo(toDatabase(options));
    return new Neo4jEngine(driver, { neo4j, options });
  } catch (error) {
    await driver?.close();
    throw toNeo4jError(error, options);
  }
}

/**
 * The engine over a Neo4j server or cluster. Reads go to any member, writes to the leader, both are retried on transient
 * failures, and bookmarks make every read see this program's earlier writes. What is read in one moment again and again is
 * read by one query (`ReadCombiner`).
 */
export class Neo4jEngine implements CypherEngine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #neo4j: Neo4j;
  readonly #options: Neo4jOptions;
  readonly #combiner = new ReadCombiner();

  constructor(driver: Driver, { neo4j, options }: { neo4j: Neo4j; options: Neo4jOptions }) {
    this.#driver = driver;
    this.#neo4j = neo4j;
    this.#options = options;
  }

  async migrate(): Promise<void> {
    await migrate({
      read: (text) => this.read(text),
      apply: async (statement) => {
        await this.write([{ text: statement, parameters: {} }]);
      },
      record: async (parameters) => {
        await this.write([{ text: RECORD_VERSION, parameters }]);
        await this.write([{ text: 'CALL db.awaitIndexes(50)', parameters: {} }]);
      },
    });
  }

  async read(text: string, parameters: CypherParameters = {}): Promise<CypherRow[]> {
    const encoded = toNeo4jParameters(parameters, this.#neo4j.int);
    try {
      const records = await this.#readOnce(text, encoded).catch((error: unknown) => {
        if (!this.#neo4j.isRetryableError(error)) throw error;
        return this.#readManaged(text, encoded);
      });
      return records.map((record) => record.toObject() as CypherRow);
    } catch (error) {
      throw toNeo4jError(error, this.#options);
    }
  }

  async readAll(queries: readonly CypherQuery[]): Promise<CypherRow[][]> {
    const [first, ...more] = queries;
    if (first && more.length === 0) return [await this.read(first.text, first.parameters)];
    const combined = this.#combiner.combine(queries);
    if (combined) return combined.split((await this.read(combined.text, combined.parameters))[0]);
    return this.#transact(queries, (session, work) => session.executeRead(work, { timeout: this.#readTimeout() }));
  }

  async write(queries: readonly CypherQuery[]): Promise<CypherRow[][]> {
    return this.#transact(queries, (session, work) => session.executeWrite(work, { timeout: WRITE_TIMEOUT }));
  }

  // One trip, where a transaction that the driver manages takes one more to end it, but is not tried again by the driver.
  async #readOnce(text: string, parameters: Parameters): Promise<Neo4jRecord[]> {
    const session = this.#driver.session({
      ...toDatabase(this.#options),
      defaultAccessMode: this.#neo4j.session.READ,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      const config = { timeout: this.#readTimeout() };
      return (await withoutStack(() => session.run(text, parameters, config))).records;
    } finally {
      await session.close();
    }
  }

  async #readManaged(text: string, parameters: Parameters): Promise<Neo4jRecord[]> {
    const { records } = await this.#driver.executeQuery(text, parameters, {
      ...toDatabase(this.#options),
      routing: this.#neo4j.routing.READ,
      transactionConfig: { timeout: this.#readTimeout() },
    });
    return records;
  }

  // The driver takes 0 for no limit.
  #readTimeout(): number {
    const { readMilliseconds = READ_TIMEOUT } = this.#options;
    return Number.isFinite(readMilliseconds) ? readMilliseconds : 0;
  }

  async #transact(queries: readonly CypherQuery[], execute: Execute): Promise<CypherRow[][]> {
    const session = this.#driver.session({
      ...toDatabase(this.#options),
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    const encoded = queries.map(({ text, parameters }) => ({
      text,
      parameters: toNeo4jParameters(parameters, this.#neo4j.int),
    }));
    try {
      // All are sent at once and run in order: one round trip instead of one for each.
      return await execute(session, (transaction) =>
        Promise.all(
          encoded.map(async ({ text, parameters }) => {
            const result = transaction.run(text, parameters);
            const { records } = await result;
            this.#combiner.learn(text, (await result.keys()) as string[]);
            return records.map((record) => record.toObject() as CypherRow);
          }),
        ),
      );
    } catch (error) {
      throw toNeo4jError(error, this.#options);
    } finally {
      await session.close();
    }
  }

  /** Unlike a read, not tried again: whoever asks wants to know how it stands now. */
  async ping(): Promise<void> {
    try {
      await this.#driver.getServerInfo(toDatabase(this.#options));
    } catch (error) {
      throw toNeo4jError(error, this.#options);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function createDriver(neo4j: Neo4j, { uri, username, password }: Neo4jOptions): Driver {
  const token = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  return neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
    maxTransactionRetryTime: RETRY_TIME,
    fetchSize: -1,
    telemetryDisabled: true,
    // It would name with every answer each property that nothing in the store has yet.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'hearsay',
  });
}

// The driver notes for every query where it was asked for, which takes it a tenth of its time.
function withoutStack<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toDatabase({ database }: Neo4jOptions): { database?: string } {
  return database === undefined ? {} : { database };
}

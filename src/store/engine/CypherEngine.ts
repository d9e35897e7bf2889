/** A value that both engines take and give: integers and floats are numbers, dates ISO 8601 strings. */
export type CypherValue =
  string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue };
export type CypherParameters = Readonly<Record<string, CypherValue>>;
export type CypherRow = Readonly<Record<string, CypherValue>>;

/** One query of several: the engine runs a list of them in one transaction, in order. */
export interface CypherQuery {
  readonly text: string;
  readonly parameters: CypherParameters;
}

/** A hit of full-text search: the node's `id` property and its score, higher is better. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

/** Nodes that have any of the words of a text. */
export interface TextSearch {
  /** Part of them, the best first, equally good ones always in the same order. */
  find(text: string, part: { readonly skip: number; readonly limit: number }): Promise<SearchHit[]>;
  count(text: string): Promise<number>;
}

/**
 * The port behind which the two engines lie. Queries are the files of `cypher/`, the same for both; where
 * the dialects differ (schema, full-text search) the adapter hides it. Every failure is a `StoreError`.
 */
export interface CypherEngine {
  readonly name: 'neo4j' | 'embedded';
  /** Brings the schema in `cypher/schema` up to date: numbered files, recorded in the store, repeatable. */
  migrate(): Promise<void>;
  read(text: string, parameters?: CypherParameters): Promise<CypherRow[]>;
  /** Several reads in one round trip. */
  readAll(queries: readonly CypherQuery[]): Promise<CypherRow[][]>;
  write(queries: readonly CypherQuery[]): Promise<CypherRow[][]>;
  /** Full-text search, of an engine that has none in Cypher. */
  readonly textSearch?: TextSearch;
  ping(): Promise<void>;
  close(): Promise<void>;
}

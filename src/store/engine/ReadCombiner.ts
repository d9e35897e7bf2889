import type { CypherParameters, CypherQuery, CypherRow } from './CypherEngine.js';

// A query of more would be long to plan.
const MOST_QUERIES = 8;
// Combinations that are remembered, the latest asked for.
const MOST_COMBINATIONS = 200;

/** Several reads as one, and how its only row is split into the rows of each. */
export interface CombinedRead extends CypherQuery {
  split(row: CypherRow | undefined): CypherRow[][];
}

/**
 * Makes one query of several that only read, each in a subquery of its own: one row with the rows of each as a list, in their order.
 * One transaction and one answer cost the server and the driver half of what several do. Only what has come together before is
 * combined, so that a combination that comes once is not planned for itself.
 */
export class ReadCombiner {
  readonly #columns = new Map<string, readonly string[]>();
  readonly #texts = new Map<string, string | null>();

  /** Remembers the columns that a query returns. */
  learn(text: string, columns: readonly string[]): void {
    this.#columns.set(text, columns);
  }

  /** Given queries, returns them as one, or null where they are to be run one by one: too many, unknown yet, or new together. */
  combine(queries: readonly CypherQuery[]): CombinedRead | null {
    const text = queries.length > MOST_QUERIES ? null : this.#recall(queries.map((query) => query.text));
    if (text === null) return null;
    const parameters = queries.map((query, at) => rename(query.parameters, at));
    return {
      text,
      parameters: Object.assign({}, ...parameters) as CypherParameters,
      split: (row) => queries.map((_, at) => row?.[toName(at)] as unknown as CypherRow[]),
    };
  }

  #recall(texts: readonly string[]): string | null {
    const key = texts.join('\n;\n');
    const isReady = this.#texts.has(key) && texts.every((text) => this.#columns.has(text));
    const text = isReady ? (this.#texts.get(key) ?? this.#write(texts)) : null;
    this.#texts.delete(key);
    this.#texts.set(key, text);
    if (this.#texts.size > MOST_COMBINATIONS) this.#texts.delete(this.#texts.keys().next().value!);
    return text;
  }

  #write(texts: readonly string[]): string {
    const parts = texts.map((text, at) => {
      const row = this.#columns.get(text)!.map((column) => `${column}: ${column}`);
      const own = text.replace(/\$(\w+)/g, `$$${toName(at)}_$1`);
      return `CALL () {\nCALL () {\n${own}\n}\nRETURN collect({${row.join(', ')}}) AS ${toName(at)}\n}`;
    });
    return `${parts.join('\n')}\nRETURN ${texts.map((_, at) => toName(at)).join(', ')}`;
  }
}

function toName(at: number): string {
  return `q${at}`;
}

function rename(parameters: CypherParameters, at: number): CypherParameters {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [`${toName(at)}_${key}`, value]));
}

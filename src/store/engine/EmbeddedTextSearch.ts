import type { GrafeoDB } from '@grafeo-db/js';

import type { SearchHit, TextSearch } from './CypherEngine.js';
import { SEARCH_WEIGHTS } from './searchWeights.js';

const READ_IDS = 'UNWIND $nodes AS node MATCH (n) WHERE id(n) = node RETURN node, n.id AS id';

// Hits of one property. A node's score is the sum over several, so that few of each would rank otherwise than many.
const MOST_OF_ONE = 1_001;
const PROPERTIES = Object.entries(SEARCH_WEIGHTS).flatMap(([label, weights]) =>
  Object.entries(weights).map(([property, weight]) => [label, property, weight] as const),
);

/**
 * Full-text search of the embedded engine (BM25). An index is made when a label is first searched, not when the
 * store is opened, because that would more than double the time to open; the engine then keeps it up to date.
 */
export class EmbeddedTextSearch implements TextSearch {
  readonly #db: GrafeoDB;
  readonly #ready = new Set<string>();

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  /** Given a text and which part, returns these of its hits; a node's score is the weighed sum over its properties. */
  async find(text: string, { skip, limit }: { readonly skip: number; readonly limit: number }): Promise<SearchHit[]> {
    const scores = await this.#score(text);
    const best = [...scores].sort(([one, first], [other, second]) => second - first || one - other);
    const nodes = best.slice(skip, skip + limit).map(([node]) => node);
    if (nodes.length === 0) return [];
    const rows = (await this.#db.executeCypher(READ_IDS, { nodes })).toArray();
    const ids = new Map(rows.map((row) => [Number(row['node']), String(row['id'])]));
    return nodes.map((node) => ({ id: ids.get(node)!, score: scores.get(node)! }));
  }

  async count(text: string): Promise<number> {
    return (await this.#score(text)).size;
  }

  /** Drops the indexes, for the sake of the next opening of the store: loading them takes as long as all the rest. */
  async drop(): Promise<void> {
    for (const [label, property] of PROPERTIES) await this.#db.dropTextIndex(label, property);
  }

  // By the engine's own ids.
  async #score(text: string): Promise<Map<number, number>> {
    const query = toQuery(text);
    const scores = new Map<number, number>();
    for (const [label, property, weight] of PROPERTIES) {
      await this.#prepare(label, property);
      for (const [node, score] of await this.#db.textSearch(label, property, query, MOST_OF_ONE)) {
        scores.set(node!, (scores.get(node!) ?? 0) + weight * score!);
      }
    }
    return scores;
  }

  async #prepare(label: string, property: string): Promise<void> {
    const index = `${label}.${property}`;
    if (this.#ready.has(index)) return;
    await this.#db.createTextIndex(label, property, { tokenizer: 'standard' });
    this.#ready.add(index);
  }
}

// The index cuts words at an apostrophe; what is left of "don't" would find every "t".
function toQuery(text: string): string {
  return text.replace(/['’]\p{L}(?!\p{L})/gu, '');
}

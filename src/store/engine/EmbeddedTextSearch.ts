import type { GrafeoDB } from '@grafeo-db/js';

import type { SearchHit } from './CypherEngine.js';
import { SEARCH_WEIGHTS } from './searchWeights.js';

const READ_IDS = 'UNWIND $nodes AS node MATCH (n) WHERE id(n) = node RETURN node, n.id AS id';

// Hits of one property. A node's score is the sum over several, so that few of each would rank otherwise than many.
const OF_ONE = 1_000;

/**
 * Full-text search of the embedded engine (BM25). An index is made when a label is first searched, not when the
 * store is opened, because that would more than double the time to open; the engine then keeps it up to date.
 */
export class EmbeddedTextSearch {
  readonly #db: GrafeoDB;
  readonly #ready = new Set<string>();

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  /** Given a text, returns the best hits; a node's score is the weighed sum over its properties. */
  async search(text: string, limit: number): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    const query = toQuery(text);
    for (const label of Object.keys(SEARCH_WEIGHTS)) hits.push(...(await this.#searchLabel(query, label, limit)));
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** Drops the indexes, for the sake of the next opening of the store: loading them takes as long as all the rest. */
  async drop(): Promise<void> {
    for (const [label, properties] of Object.entries(SEARCH_WEIGHTS)) {
      for (const property of Object.keys(properties)) await this.#db.dropTextIndex(label, property);
    }
  }

  async #searchLabel(text: string, label: string, limit: number): Promise<SearchHit[]> {
    const scores = new Map<number, number>();
    for (const [property, weight] of Object.entries(SEARCH_WEIGHTS[label] ?? {})) {
      await this.#prepare(label, property);
      for (const [node, score] of await this.#db.textSearch(label, property, text, Math.max(limit, OF_ONE))) {
        scores.set(node!, (scores.get(node!) ?? 0) + weight * score!);
      }
    }
    if (scores.size === 0) return [];
    const rows = (await this.#db.executeCypher(READ_IDS, { nodes: [...scores.keys()] })).toArray();
    return rows.map((row) => ({ id: String(row['id']), score: scores.get(Number(row['node']))! }));
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

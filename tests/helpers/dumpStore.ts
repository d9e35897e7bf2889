import type { CypherEngine, CypherRow } from '../../src/store/engine/CypherEngine.js';

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties';
const EDGES = 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties';

// When it was loaded is what two stores of the same articles differ in.
const LOADED: ReadonlySet<string> = new Set(['loadedAt', 'loadedKey']);

/**
 * Given an engine, returns all nodes and edges in its store but the record of its schema, one line each, sorted: stores of equal content give equal
 * lists, and with `loaded`, equal stores alone.
 */
export async function dumpStore(engine: CypherEngine, { loaded = false } = {}): Promise<string[]> {
  const [nodes, edges] = [await engine.read(NODES), await engine.read(EDGES)];
  const kept = nodes.filter(({ labels }) => !(labels as string[]).includes('SchemaVersion'));
  return [...kept, ...edges].map((row) => toLine(row, loaded)).sort();
}

function toLine(row: CypherRow, loaded: boolean): string {
  const properties = row['properties'] as Record<string, unknown>;
  const sorted = Object.keys(properties)
    .filter((key) => properties[key] !== null && (loaded || !LOADED.has(key)))
    .sort()
    .map((key) => [key, properties[key]]);
  return JSON.stringify([row['labels'] ?? row['type'], row['source'], row['target'], sorted]);
}

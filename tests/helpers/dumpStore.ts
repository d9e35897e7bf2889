import type { CypherEngine, CypherRow } from '../../src/store/engine/CypherEngine.js';

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties';
const EDGES = 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties';

/** Given an engine, returns all nodes and edges in its store but the record of its schema, one line each, sorted: equal stores give equal lists. */
export async function dumpStore(engine: CypherEngine): Promise<string[]> {
  const [nodes, edges] = [await engine.read(NODES), await engine.read(EDGES)];
  const kept = nodes.filter(({ labels }) => !(labels as string[]).includes('SchemaVersion'));
  return [...kept, ...edges].map(toLine).sort();
}

function toLine(row: CypherRow): string {
  const properties = row['properties'] as Record<string, unknown>;
  const sorted = Object.keys(properties)
    .filter((key) => properties[key] !== null)
    .sort()
    .map((key) => [key, properties[key]]);
  return JSON.stringify([row['labels'] ?? row['type'], row['source'], row['target'], sorted]);
}

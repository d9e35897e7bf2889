import type { CypherEngine, CypherRow } from '../../src/store/engine/CypherEngine.js';

// Each gives ids with what is kept and what a count of the edges gives.
const RECOUNTS = [
  'MATCH (e:Entity) RETURN e.id AS id, e.saidCount AS kept, COUNT { (e)-[:SAID]->() } AS counted',
  'MATCH (e:Entity) RETURN e.id AS id, e.aboutCount AS kept, COUNT { (e)<-[:ABOUT]-() } AS counted',
  'MATCH (e:Entity) RETURN e.id AS id, e.articleCount AS kept, COUNT { (e)<-[:MENTIONS]-() } AS counted',
  'MATCH (r:Relation) RETURN r.id AS id, r.evidenceCount AS kept, COUNT { (r)<-[:EVIDENCES]-() } AS counted',
];
const PAIRS = 'MATCH (p:Pair) RETURN p.id AS id, p.count AS kept';
const TALKS = 'MATCH ()-[r:ABOUT]->() WHERE r.pairId IS NOT NULL RETURN r.pairId AS id, count(*) AS counted';
const LATEST = 'MATCH (p:Pair) RETURN p.id AS id, p.latest AS kept';
const LATER =
  "MATCH (s:Statement)-[r:ABOUT]->() WHERE r.pairId IS NOT NULL RETURN r.pairId AS id, max(r.sortKey + ' ' + s.id) AS counted";
const NAMES = 'MATCH (n:Name) RETURN n.id AS id, n.count AS kept';
const USES = 'MATCH ()-[r:MENTIONS]->() UNWIND r.nameIds AS id RETURN id, count(*) AS counted';

/** Given an engine, returns every counter, and every latest of a pair, in its store that is not what counting gives. */
export async function findMiscounts(engine: CypherEngine): Promise<CypherRow[]> {
  const lists = await Promise.all(RECOUNTS.map((query) => engine.read(query)));
  const joined = [await join(engine, PAIRS, TALKS), await join(engine, NAMES, USES), await join(engine, LATEST, LATER)];
  return [...lists, ...joined].flat().filter(({ kept, counted }) => kept !== counted);
}

async function join(engine: CypherEngine, kept: string, counted: string): Promise<CypherRow[]> {
  const rows = new Map<unknown, CypherRow>((await engine.read(kept)).map((row) => [row['id'], { ...row, counted: 0 }]));
  for (const row of await engine.read(counted)) rows.set(row['id'], { kept: 0, ...rows.get(row['id']), ...row });
  return [...rows.values()];
}

import neo4j from 'neo4j-driver';

const DRAWN = 50;
const PAIRS = `MATCH (s:Statement) WHERE s.id IS NOT NULL WITH s ORDER BY s.id LIMIT $drawn MATCH (s)-[r:ABOUT]->(:Entity)
RETURN r.speakerId AS x, r.aboutId AS y ORDER BY s.id, r.rank LIMIT $drawn`;
const HUB_PAIR =
  'MATCH (p:Pair) WHERE p.sortKey IS NOT NULL RETURN p.fromId AS x, p.toId AS y ORDER BY p.sortKey DESC LIMIT 1';
const HUB = 'MATCH (e:Entity) WHERE e.weightKey IS NOT NULL RETURN e.id AS x ORDER BY e.weightKey DESC LIMIT 1';
const MIDDLE = 'MATCH (e:Entity) RETURN e.id AS x ORDER BY abs(e.saidCount - 200), e.id LIMIT 1';
const MEDIAN = `MATCH (e:Entity) WITH e ORDER BY e.weightKey WITH collect(e.id) AS ids
UNWIND ids[size(ids) / 2 .. size(ids) / 2 + $drawn] AS x RETURN x`;
const WORDS = 'MATCH (e:Entity) WHERE e.id IS NOT NULL RETURN e.name AS text ORDER BY e.id LIMIT $drawn';
const ENDS = `MATCH (e:Entity) WHERE e.id IS NOT NULL WITH e ORDER BY e.id LIMIT $drawn WITH collect(e.id) AS ids
UNWIND range(0, size(ids) - 2) AS at RETURN ids[at] AS from, ids[at + 1] AS to`;
const WITHIN =
  'MATCH (s:Statement) WHERE s.id IS NOT NULL AND s.withinId IS NOT NULL RETURN s.id AS id ORDER BY s.id LIMIT $drawn';
const ARTICLES = 'MATCH (a:Article) WHERE a.id IS NOT NULL RETURN a.id AS id ORDER BY a.id LIMIT $drawn';

/**
 * Given a bare driver over the loaded store, returns what is measured: by name a question, the lists of variables to ask it with, the same for the
 * same data, how many times the answers a second of each other target are wanted at least, and by how many clients at most it is asked.
 */
export async function chooseCases(driver) {
  const found = [];
  for (const query of [PAIRS, HUB_PAIR, HUB, MIDDLE, MEDIAN, WORDS, ENDS, WITHIN, ARTICLES]) {
    const { records } = await driver.executeQuery(query, { drawn: neo4j.int(DRAWN) });
    found.push(records.map((record) => record.toObject()));
  }
  const [pairs, hubPair, hub, middle, median, words, ends, within, articles] = found;
  const toCase = (question, variables, gates = {}) => ({ question, variables, gates: { featureless: 0.85, ...gates } });
  return {
    'X about Y, mixed pairs': toCase('said', pairs, { generated: 5 }),
    'X about Y, hub pair': toCase('said', hubPair, { generated: 10 }),
    'X about Y, hub pair, all filters': toCase('filtered', hubPair),
    'entity page, hub': toCase('entity', hub, { generated: 50, driver: 0.5 }),
    'entity page, median': toCase('entity', median, { generated: 1.8, driver: 0.5 }),
    'pairs around a hub': toCase('around', hub, { generated: 1.5 }),
    'pairs around a middling one': toCase('around', middle, { generated: 1.5 }),
    'pairs around a median': toCase('around', median),
    'top pairs': toCase('pairs', [{}], { generated: 50 }),
    'full-text page': toCase('search', words, { generated: 1.5 }),
    // One such path takes the generated API seconds among 200,000 statements.
    path: { ...toCase('path', ends.slice(0, 5), { generated: 1.2 }), mostClients: 1 },
    'statement with its chain': toCase('chain', within),
    'article with its statements': toCase('article', articles),
  };
}

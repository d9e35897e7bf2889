const DRAWN = 50;
const PAIRS =
  'MATCH (s:Statement)-[r:ABOUT]->(:Entity) RETURN r.speakerId AS x, r.aboutId AS y ORDER BY s.id, r.rank LIMIT $drawn';
const HUB_PAIR = 'MATCH (p:Pair) RETURN p.fromId AS x, p.toId AS y ORDER BY p.sortKey DESC LIMIT 1';
const HUB = 'MATCH (e:Entity) RETURN e.id AS x ORDER BY e.weightKey DESC LIMIT 1';
const MEDIAN = `MATCH (e:Entity) WITH e ORDER BY e.weightKey WITH collect(e.id) AS ids
UNWIND ids[size(ids) / 2 .. size(ids) / 2 + $drawn] AS x RETURN x`;
const WORDS = 'MATCH (e:Entity) RETURN e.name AS text ORDER BY e.id LIMIT $drawn';
const ENDS = `MATCH (e:Entity) WITH e ORDER BY e.id LIMIT $drawn WITH collect(e.id) AS ids
UNWIND range(0, size(ids) - 2) AS at RETURN ids[at] AS from, ids[at + 1] AS to`;

/** Given an engine over the loaded store, returns what is measured: by name a question and the lists of variables to ask it with, the same for the same data. */
export async function chooseCases(engine) {
  const read = (query) => engine.read(query, query.includes('$drawn') ? { drawn: DRAWN } : {});
  const [pairs, hubPair, hub, median, words, ends] = await Promise.all(
    [PAIRS, HUB_PAIR, HUB, MEDIAN, WORDS, ENDS].map(read),
  );
  return {
    'X about Y, mixed pairs': { question: 'said', variables: pairs },
    'X about Y, hub pair': { question: 'said', variables: hubPair },
    'entity page, hub': { question: 'entity', variables: hub },
    'entity page, median': { question: 'entity', variables: median },
    'pairs around a hub': { question: 'around', variables: hub },
    'pairs around a median': { question: 'around', variables: median },
    'top pairs': { question: 'pairs', variables: [{}] },
    'full-text page': { question: 'search', variables: words },
    path: { question: 'path', variables: ends },
  };
}

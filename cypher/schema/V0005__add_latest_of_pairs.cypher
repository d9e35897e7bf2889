// What a pair was latest said to talk about is kept, like its count; in a store made before, it is looked up once.
MATCH (s:Statement)-[r:ABOUT]->(:Entity)
WHERE r.pairId IS NOT NULL
WITH r.pairId AS pairId, max(r.sortKey + ' ' + s.id) AS latest
MATCH (p:Pair {id: pairId})
SET p.latest = latest;

UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:CONTAINS]->(:Statement)-[r:ABOUT]->(:Entity)
WHERE r.pairId IS NOT NULL
WITH r.pairId AS pairId, count(*) AS gone
ORDER BY pairId
MATCH (p:Pair {id: pairId})
SET p.count = p.count - gone
SET p.sortKey = right('0000000000' + toString(p.count), 10) + ' ' + p.id

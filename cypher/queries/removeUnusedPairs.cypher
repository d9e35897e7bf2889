UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:CONTAINS]->(:Statement)-[r:ABOUT]->(:Entity)
WHERE r.pairId IS NOT NULL
WITH DISTINCT r.pairId AS pairId
MATCH (p:Pair {id: pairId})
WHERE p.count < 1
DETACH DELETE p

// A pair whose latest statement goes has the latest of those that stay.
UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:CONTAINS]->(:Statement)-[r:ABOUT]->(:Entity)
WHERE r.pairId IS NOT NULL
WITH DISTINCT r.pairId AS pairId
MATCH (p:Pair {id: pairId})
WHERE split(p.latest, ' ')[1] IN $articleIds
CALL (p) {
MATCH (e:Entity {id: p.toId})<-[r:ABOUT]-(s:Statement)
USING INDEX r:ABOUT(speakerId, aboutId, sortKey)                                          // +neo4j
WHERE r.speakerId = p.fromId
  AND r.aboutId = p.toId
  AND r.sortKey IS NOT NULL                                                               // +neo4j
  AND NOT s.articleId IN $articleIds
RETURN s.id AS id, r.speakerId AS said, r.aboutId AS toward, r.sortKey AS key
ORDER BY said DESC, toward DESC, key DESC
LIMIT 1
}
SET p.latest = key + ' ' + id

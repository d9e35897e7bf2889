UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:CONTAINS]->(s:Statement)
WHERE s.speakerId IS NOT NULL
WITH s.speakerId AS entityId, count(*) AS gone
ORDER BY entityId
MATCH (e:Entity {id: entityId})
SET e.saidCount = e.saidCount - gone

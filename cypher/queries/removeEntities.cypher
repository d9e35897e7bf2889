UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:MENTIONS]->(e:Entity)
WITH e.id AS entityId, count(*) AS gone
ORDER BY entityId
MATCH (e:Entity {id: entityId})
SET e.articleCount = e.articleCount - gone

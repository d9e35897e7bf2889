UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:MENTIONS]->(e:Entity)
WITH DISTINCT e
WHERE e.articleCount < 1
DETACH DELETE e

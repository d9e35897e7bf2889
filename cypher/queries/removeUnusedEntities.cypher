MATCH (:Article {id: $articleId})-[:MENTIONS]->(e:Entity)
WHERE e.articleCount < 1
DETACH DELETE e

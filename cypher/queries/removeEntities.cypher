MATCH (:Article {id: $articleId})-[m:MENTIONS]->(e:Entity)
SET e.articleCount = e.articleCount - 1

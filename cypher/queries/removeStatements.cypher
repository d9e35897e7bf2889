UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:CONTAINS]->(s:Statement)
DETACH DELETE s

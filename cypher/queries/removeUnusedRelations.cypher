UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:EVIDENCES]->(r:Relation)
WITH DISTINCT r
WHERE r.evidenceCount < 1
DETACH DELETE r

MATCH (:Article {id: $articleId})-[:EVIDENCES]->(r:Relation)
WHERE r.evidenceCount < 1
DETACH DELETE r

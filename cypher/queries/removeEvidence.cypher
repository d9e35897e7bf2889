MATCH (:Article {id: $articleId})-[:EVIDENCES]->(r:Relation)
SET r.evidenceCount = r.evidenceCount - 1

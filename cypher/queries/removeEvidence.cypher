UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:EVIDENCES]->(r:Relation)
WITH r.id AS relationId, count(*) AS gone
ORDER BY relationId
MATCH (r:Relation {id: relationId})
SET r.evidenceCount = r.evidenceCount - gone

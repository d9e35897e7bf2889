UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:CONTAINS]->(:Statement)-[r:ABOUT]->(:Entity)
WITH r.aboutId AS entityId, count(*) AS gone
ORDER BY entityId
MATCH (e:Entity {id: entityId})
SET e.aboutCount = e.aboutCount - gone

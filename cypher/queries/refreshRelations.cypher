// A relation that other articles still show is as recent as the latest of them.
UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:EVIDENCES]->(r:Relation)
WITH DISTINCT r
MATCH (r)<-[x:EVIDENCES]-(other:Article)
WHERE NOT other.id IN $articleIds
WITH r, max(x.at) AS latest
SET r.latestAt = latest
SET r.sortKey = latest + ' ' + r.id

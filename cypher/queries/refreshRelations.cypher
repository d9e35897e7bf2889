// A relation that other articles still show is as recent as the latest of them.
MATCH (:Article {id: $articleId})-[:EVIDENCES]->(r:Relation)
MATCH (r)<-[x:EVIDENCES]-(other:Article)
WHERE other.id <> $articleId
WITH r, max(x.at) AS latest
SET r.latestAt = latest
SET r.sortKey = latest + ' ' + r.id

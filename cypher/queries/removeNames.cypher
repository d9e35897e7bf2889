UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[m:MENTIONS]->(:Entity)
UNWIND m.nameIds AS nameId
WITH nameId, count(*) AS gone
ORDER BY nameId
MATCH (n:Name {id: nameId})
SET n.count = n.count - gone

UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[m:MENTIONS]->(:Entity)
UNWIND m.nameIds AS nameId
WITH DISTINCT nameId
MATCH (n:Name {id: nameId})
WHERE n.count < 1
DETACH DELETE n

MATCH (:Article {id: $articleId})-[m:MENTIONS]->(:Entity)
UNWIND m.nameIds AS nameId
MATCH (n:Name {id: nameId})
SET n.count = n.count - 1

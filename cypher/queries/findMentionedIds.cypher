// Those of these entities that an article mentions.
MATCH (a:Article {id: $articleId})-[:MENTIONS]->(e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id

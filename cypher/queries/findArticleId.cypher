// By store id, the caller's own id or url.
OPTIONAL MATCH (a:Article {id: $ref})
OPTIONAL MATCH (b:Article {externalId: $ref})
OPTIONAL MATCH (c:Article {url: $ref})
RETURN coalesce(a.id, b.id, c.id) AS id LIMIT 1

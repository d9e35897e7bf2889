// By store ids; or one by its store id, the caller's own id or url.
UNWIND $ids AS id MATCH (a:Article {id: id})
OPTIONAL MATCH (x:Article {id: $ref})
OPTIONAL MATCH (y:Article {externalId: $ref})
OPTIONAL MATCH (z:Article {url: $ref})
WITH coalesce(x.id, y.id, z.id) AS id LIMIT 1                                             // @ref
MATCH (a:Article {id: id})                                                                // @ref
RETURN a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt, .text, .extractor, .extractorVersion} AS article

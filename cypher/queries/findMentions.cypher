MATCH (a:Article {id: $articleId})-[r:MENTIONS]->(e:Entity)
WHERE r.mentionKey IS NOT NULL                                                            // +neo4j
  AND r.mentionKey > $above
  AND r.mentionKey < $below
RETURN count(e) AS total                                                                  // @count
RETURN e.id AS id, r.mentionKey AS key, r.spans AS spans, e {.id, .name, .kind, .aliases, .description} AS entity, a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt} AS article // @first @last
ORDER BY r.mentionKey                                                                     // @first
ORDER BY r.mentionKey DESC                                                                // @last
LIMIT $limit

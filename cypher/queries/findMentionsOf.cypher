// Of each of several articles, one page of the entities it mentions, or their count.
UNWIND $articleIds AS parentId
CALL (parentId) {
MATCH (a:Article {id: parentId})-[r:MENTIONS]->(e:Entity)
WHERE r.mentionKey IS NOT NULL                                                            // +neo4j
  AND r.mentionKey > $above
  AND r.mentionKey < $below
RETURN count(r) AS total                                                                  // @count
RETURN r.mentionKey AS key, r.spans AS spans, e {.id, .name, .kind, .aliases, .description} AS entity, a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt} AS article // @up @down
ORDER BY key                                                                              // @up
ORDER BY key DESC                                                                         // @down
LIMIT $limit
}
RETURN parentId, total                                                                    // @count
RETURN parentId, key, spans, entity, article                                              // @up @down

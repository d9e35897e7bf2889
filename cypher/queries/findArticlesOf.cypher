// Of each of several entities, one page of the articles that mention it.
UNWIND $entityIds AS parentId
CALL (parentId) {
MATCH (e:Entity {id: parentId})<-[r:MENTIONS]-(a:Article)
WHERE r.sortKey IS NOT NULL                                                               // +neo4j
  AND r.sortKey > $above
  AND r.sortKey < $below
RETURN r.sortKey AS key, a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language} AS article
ORDER BY key                                                                              // @up
ORDER BY key DESC                                                                         // @down
LIMIT $limit
}
RETURN parentId, key, article

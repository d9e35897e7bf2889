// Of each of several entities, one page of the articles that mention it.
UNWIND $entityIds AS parentId
CALL (parentId) {
MATCH (e:Entity {id: parentId})<-[r:MENTIONS]-(a:Article)
WHERE r.sortKey IS NOT NULL                                                               // @published +neo4j
WHERE a.loadedKey IS NOT NULL                                                             // @loaded +neo4j
  AND r.sortKey > $above
  AND r.sortKey < $below
  AND a.loadedKey > $aboveLoaded
  AND a.loadedKey < $belowLoaded
RETURN
  r.sortKey AS key,                                                                       // @published
  a.loadedKey AS key,                                                                     // @loaded
  a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt} AS article
ORDER BY key                                                                              // @up
ORDER BY key DESC                                                                         // @down
LIMIT $limit
}
RETURN parentId, key, article

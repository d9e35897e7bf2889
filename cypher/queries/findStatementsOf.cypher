// Of each of several articles or entities, one page of its statements, which findStatementCards.cypher goes on to show.
UNWIND $parentIds AS parentId
CALL (parentId) {
MATCH (s:Statement {articleId: parentId})                                                 // @article
MATCH (s:Statement {speakerId: parentId})                                                 // @speaker
MATCH (e:Entity {id: parentId})<-[r:ABOUT]-(s:Statement)                                  // @about
WHERE s.sortKey IS NOT NULL                                                               // +neo4j
  AND s.sortKey > $above
  AND s.sortKey < $below
  AND s.textKey > $aboveText
  AND s.textKey < $belowText
RETURN s.id AS id, s.sortKey AS key                                                       // @byTime
RETURN s.id AS id, s.textKey AS key                                                       // @byText
ORDER BY key DESC                                                                         // @down
ORDER BY key                                                                              // @up
LIMIT $limit
}

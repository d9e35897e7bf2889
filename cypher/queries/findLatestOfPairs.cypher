// The latest statement of each pair of speaker and subject, which findStatementCards.cypher goes on to show.
UNWIND $pairs AS pair
CALL (pair) {
MATCH (e:Entity {id: pair.toId})<-[r:ABOUT]-(s:Statement)
USING INDEX r:ABOUT(speakerId, aboutId, sortKey)                                          // +neo4j
WHERE r.speakerId = pair.fromId
  AND r.aboutId = pair.toId
  AND r.sortKey IS NOT NULL                                                               // +neo4j
RETURN s.id AS id, r.speakerId AS said, r.aboutId AS toward, r.sortKey AS key
ORDER BY said DESC, toward DESC, key DESC
LIMIT 1
}
WITH pair.fromId + ' ' + pair.toId AS parentId, id

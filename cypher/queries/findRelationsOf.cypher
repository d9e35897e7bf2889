// Of each of several entities, one page of its relations on either side, which findRelationCards.cypher goes on to show, or their count.
UNWIND $entityIds AS parentId
CALL (parentId) {
MATCH (e:Entity {id: parentId})<-[:SUBJECT|OBJECT]-(r:Relation)
WITH DISTINCT r
WHERE r.sortKey IS NOT NULL                                                               // +neo4j
  AND r.sortKey > $above
  AND r.sortKey < $below
  AND r.kind IN $kinds
  AND r.modality IN $modalities
RETURN count(r) AS total                                                                  // @count
RETURN r.id AS id, r.sortKey AS key                                                       // @up @down
ORDER BY key                                                                              // @up
ORDER BY key DESC                                                                         // @down
LIMIT $limit
}
RETURN parentId, total                                                                    // @count

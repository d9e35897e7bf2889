// One page of relations, which findRelationCards.cypher goes on to show, or their count.
MATCH (r:Relation)                                                                        // @all
UNWIND $ids AS id MATCH (r:Relation {id: id})
UNWIND $entityIds AS entityId MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(r:Relation) WITH DISTINCT r
UNWIND $subjectIds AS subjectId MATCH (r:Relation {subjectId: subjectId})
UNWIND $objectIds AS objectId MATCH (r:Relation {objectId: objectId})
WHERE r.sortKey IS NOT NULL                                                               // +neo4j
  AND r.sortKey > $above
  AND r.sortKey < $below
  AND r.kind IN $kinds
  AND r.modality IN $modalities
  AND r.subjectId IN $onlySubjectIds
  AND r.objectId IN $onlyObjectIds
  AND (r.subjectId IN $onlyEntityIds OR r.objectId IN $onlyEntityIds)
RETURN count(r) AS total                                                                  // @count
WITH r,                                                                                   // @nodes
RETURN id(r) AS node,                                                                     // @ids
r.sortKey AS key                                                                          // @newest @oldest
ORDER BY key DESC                                                                         // @newest
ORDER BY key                                                                              // @oldest
LIMIT $limit

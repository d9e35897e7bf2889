// Relations as links of a picture: from or to some entities, or among them; only what is told as a fact.
UNWIND $subjectIds AS id MATCH (r:Relation {subjectId: id})
UNWIND $objectIds AS id MATCH (r:Relation {objectId: id})
WHERE r.sortKey IS NOT NULL                                                               // +neo4j
  AND r.modality = 'ASSERTED'
  AND r.objectId IN $amongIds
RETURN r {.id, .kind, .label, .subjectId, .objectId, .evidenceCount} AS relation, r.sortKey AS key
ORDER BY r.sortKey DESC
LIMIT $limit

// Relations as links of a picture: of the whole store, from or to some entities, or among them; only what is told as a
// fact. Their evidence is kept counted, or counted of the articles that pass a filter.
MATCH (r:Relation)                                                                        // @all
UNWIND $subjectIds AS id MATCH (r:Relation {subjectId: id})
UNWIND $objectIds AS id MATCH (r:Relation {objectId: id})
WHERE r.sortKey IS NOT NULL                                                               // +neo4j
  AND r.modality = 'ASSERTED'
  AND r.objectId IN $amongIds
MATCH (r)<-[:EVIDENCES]-(a:Article)                                                       // @counted
WHERE a.id IS NOT NULL                                                                    // @counted
  AND a.id IN $articleIds
  AND a.outlet IN $outlets
  AND substring(coalesce(r.date, a.publishedAt), 0, 10) >= $fromDay
  AND substring(coalesce(r.date, a.publishedAt), 0, 10) <= $toDay
WITH r.id AS id, r.kind AS kind, r.label AS label, r.subjectId AS subjectId, r.objectId AS objectId, r.sortKey AS key, count(*) AS total // @counted
RETURN id, kind, label, subjectId, objectId, total, key                                   // @counted
RETURN r.id AS id, r.kind AS kind, r.label AS label, r.subjectId AS subjectId, r.objectId AS objectId, r.evidenceCount AS total, r.sortKey AS key // @kept
ORDER BY key DESC
LIMIT $limit

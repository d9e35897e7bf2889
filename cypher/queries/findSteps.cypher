// The strongest links of each of some entities, by sort: whom it talks about, who talks about it, and its relations either way.
UNWIND $ids AS id
CALL (id) {
MATCH (x:Pair {fromId: id})
WHERE x.sortKey IS NOT NULL                                                               // +neo4j
WITH x.toId AS far, x.count AS weight, x.fromId AS near, x.sortKey AS key
ORDER BY near DESC, key DESC                                                              // +neo4j
ORDER BY key DESC                                                                         // +embedded
LIMIT $limit
RETURN collect({far: far, weight: weight}) AS talks
}
CALL (id) {
MATCH (x:Pair {toId: id})
WHERE x.sortKey IS NOT NULL                                                               // +neo4j
WITH x.fromId AS far, x.count AS weight, x.toId AS near, x.sortKey AS key
ORDER BY near DESC, key DESC                                                              // +neo4j
ORDER BY key DESC                                                                         // +embedded
LIMIT $limit
RETURN collect({far: far, weight: weight}) AS heard
}
CALL (id) {
MATCH (x:Relation {subjectId: id})
WHERE x.sortKey IS NOT NULL                                                               // +neo4j
  AND x.modality = 'ASSERTED'
WITH x.objectId AS far, x.evidenceCount AS weight, x.kind AS kind, x.subjectId AS near, x.sortKey AS key
ORDER BY near DESC, key DESC                                                              // +neo4j
ORDER BY key DESC                                                                         // +embedded
LIMIT $limit
RETURN collect({far: far, weight: weight, kind: kind}) AS does
}
CALL (id) {
MATCH (x:Relation {objectId: id})
WHERE x.sortKey IS NOT NULL                                                               // +neo4j
  AND x.modality = 'ASSERTED'
WITH x.subjectId AS far, x.evidenceCount AS weight, x.kind AS kind, x.objectId AS near, x.sortKey AS key
ORDER BY near DESC, key DESC                                                              // +neo4j
ORDER BY key DESC                                                                         // +embedded
LIMIT $limit
RETURN collect({far: far, weight: weight, kind: kind}) AS done
}
RETURN id, talks, heard, does, done

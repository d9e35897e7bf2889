UNWIND $relations AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
MERGE (r:Relation {id: row.id})
ON CREATE SET r.kind = row.kind, r.label = row.label, r.date = row.date, r.modality = row.modality, r.subjectId = row.subjectId, r.objectId = row.objectId, r.assertedById = row.assertedById, r.evidenceCount = 0, r.latestAt = ''
SET r.evidenceCount = r.evidenceCount + row.count, r.latestAt = CASE WHEN r.latestAt < row.at THEN row.at ELSE r.latestAt END
SET r.sortKey = r.latestAt + ' ' + r.id
MERGE (r)-[:SUBJECT]->(subject)
MERGE (r)-[:OBJECT]->(object)

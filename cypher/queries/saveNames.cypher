UNWIND $names AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {id: row.id})
ON CREATE SET n.use = row.use, n.form = row.form, n.key = row.key, n.sort = row.sort, n.count = 0
SET n.count = n.count + row.count
MERGE (n)-[:NAMES]->(e)

UNWIND $addressedTo AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[:ADDRESSED_TO {rank: row.rank}]->(e)

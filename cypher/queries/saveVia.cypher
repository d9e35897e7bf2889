UNWIND $via AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[:VIA]->(e)

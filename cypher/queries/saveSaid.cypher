UNWIND $said AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (e)-[:SAID]->(s)

UNWIND $within AS row
MATCH (s:Statement {id: row.statementId})
MATCH (outer:Statement {id: row.outerId})
CREATE (s)-[:WITHIN]->(outer)

UNWIND $asserted AS row
MATCH (s:Statement {id: row.assertedById})
MATCH (r:Relation {id: row.id})
MERGE (s)-[:ASSERTS]->(r)

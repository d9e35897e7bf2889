// The statements around each of these, which findStatementCards.cypher goes on to show: the farthest first.
UNWIND $ids AS parentId
MATCH p = (:Statement {id: parentId})-[:WITHIN*0..20]->(s:Statement)
WITH parentId, s, length(p) AS key

// The statements directly within each of these, which findStatementCards.cypher goes on to show.
UNWIND $ids AS parentId
MATCH (:Statement {id: parentId})<-[:WITHIN]-(s:Statement)
WITH parentId, s, s.textKey AS key

UNWIND $statements AS row
MATCH (s:Statement {id: row.id})
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:CONTAINS]->(s)

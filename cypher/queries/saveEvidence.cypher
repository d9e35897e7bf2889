UNWIND $relations AS row
MATCH (a:Article {id: row.articleId})
MATCH (r:Relation {id: row.id})
CREATE (a)-[:EVIDENCES {spans: row.spans, quotes: row.quotes, why: row.why, at: row.at}]->(r)

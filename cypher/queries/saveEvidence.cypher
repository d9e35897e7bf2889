UNWIND $evidence AS row
MATCH (a:Article {id: row.articleId})
MATCH (r:Relation {id: row.id})
CREATE (a)-[:EVIDENCES {spans: row.spans, quotes: row.quotes, why: row.why, former: row.former, acting: row.acting, since: row.since, until: row.until, at: row.at}]->(r)

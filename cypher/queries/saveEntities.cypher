UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.kind = row.kind, e.articleCount = 0, e.saidCount = 0, e.aboutCount = 0
SET e.articleCount = e.articleCount + row.count, e.saidCount = e.saidCount + row.said, e.aboutCount = e.aboutCount + row.about

UNWIND $mentions AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[:MENTIONS {entityId: row.entityId, spans: row.spans, names: row.names, nameIds: row.nameIds, mentionKey: row.mentionKey, sortKey: row.sortKey}]->(e)

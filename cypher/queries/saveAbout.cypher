UNWIND $about AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[:ABOUT {rank: row.rank, stance: row.stance, stanceSpans: row.stanceSpans, stanceWords: row.stanceWords, aboutId: row.entityId, speakerId: row.speakerId, sortKey: row.sortKey, pairId: row.pairId}]->(e)

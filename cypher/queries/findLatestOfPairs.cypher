// The latest statement of each pair of speaker and subject, which findStatementCards.cypher goes on to show.
UNWIND $pairIds AS pairId
MATCH (p:Pair {id: pairId})
WITH p.fromId + ' ' + p.toId AS parentId, split(p.latest, ' ')[3] AS id

// The strongest pairs of who talks about whom: of the whole store, from or to some entities, or by their ids, which
// findPairCards.cypher goes on to show.
MATCH (p:Pair)                                                                            // @all @from @to
UNWIND $fromIds AS id MATCH (p:Pair {fromId: id})
UNWIND $toIds AS id MATCH (p:Pair {toId: id})
UNWIND $pairIds AS id MATCH (p:Pair {id: id})
WHERE p.sortKey IS NOT NULL                                                               // +neo4j
  AND p.fromId = $fromId
  AND p.toId = $toId
WITH p,                                                                                   // @nodes
RETURN id(p) AS node,                                                                     // @ids
p.sortKey AS key                                                                          // @all @several
p.fromId AS said, p.sortKey AS key                                                        // @from +neo4j
p.toId AS toward, p.sortKey AS key                                                        // @to +neo4j
p.sortKey AS key                                                                          // @from @to +embedded
ORDER BY key DESC                                                                         // @all @several
ORDER BY said DESC, key DESC                                                              // @from +neo4j
ORDER BY toward DESC, key DESC                                                            // @to +neo4j
ORDER BY key DESC                                                                         // @from @to +embedded
LIMIT $limit

// Who talks about whom, as it is kept counted, which findPairCards.cypher goes on to show: in the whole store, from or to one entity, or
// from one to another. Neo4j reads those of one entity in order from an index only when ORDER BY names both its properties.
MATCH (p:Pair)                                                                            // @all @from @to
MATCH (p:Pair {id: $pairId})
WHERE p.sortKey IS NOT NULL                                                               // +neo4j
  AND p.fromId = $fromId
  AND p.toId = $toId
  AND p.sortKey > $above
  AND p.sortKey < $below
RETURN count(p) AS total                                                                  // @count
WITH p,                                                                                   // @nodes
RETURN id(p) AS node,                                                                     // @ids
p.sortKey AS key                                                                          // @strongest @weakest
p.fromId AS said, p.sortKey AS key                                                        // @fromStrongest @fromWeakest +neo4j
p.toId AS toward, p.sortKey AS key                                                        // @toStrongest @toWeakest +neo4j
p.sortKey AS key                                                                          // @fromStrongest @fromWeakest @toStrongest @toWeakest +embedded
ORDER BY key DESC                                                                         // @strongest
ORDER BY key                                                                              // @weakest
ORDER BY said DESC, key DESC                                                              // @fromStrongest +neo4j
ORDER BY said, key                                                                        // @fromWeakest +neo4j
ORDER BY toward DESC, key DESC                                                            // @toStrongest +neo4j
ORDER BY toward, key                                                                      // @toWeakest +neo4j
ORDER BY key DESC                                                                         // @fromStrongest @toStrongest +embedded
ORDER BY key                                                                              // @fromWeakest @toWeakest +embedded
LIMIT $limit

// Who talks about whom, as it is kept counted, which findPairCards.cypher goes on to show: in the whole store, or from or to one entity.
MATCH (p:Pair)
WHERE p.sortKey IS NOT NULL                                                               // +neo4j
  AND p.fromId = $fromId
  AND p.toId = $toId
  AND p.toId = $onlyToId
  AND p.sortKey > $above
  AND p.sortKey < $below
RETURN count(p) AS total                                                                  // @count
WITH p,                                                                                   // @nodes
RETURN id(p) AS node,                                                                     // @ids
p.sortKey AS key                                                                          // @strongest @weakest
ORDER BY key DESC                                                                         // @strongest
ORDER BY key                                                                              // @weakest
LIMIT $limit

// One page of entities with their cursor keys, which findEntityCards.cypher goes on to show, or their count.
MATCH (e:Entity)                                                                          // @all
UNWIND $ids AS id MATCH (e:Entity {id: id})
WHERE e.nameKey IS NOT NULL                                                               // @byName @byNameBack @count +neo4j
WHERE e.weightKey IS NOT NULL                                                             // @byWeight @byWeightBack +neo4j
  AND e.nameKey > $aboveName
  AND e.nameKey < $belowName
  AND e.weightKey > $aboveWeight
  AND e.weightKey < $belowWeight
  AND e.kind IN $kinds
  AND e.foldedNames CONTAINS $nameContains
RETURN count(e) AS total                                                                  // @count
WITH e,                                                                                   // @nodes
RETURN id(e) AS node,                                                                     // @ids
e.nameKey AS key                                                                          // @byName @byNameBack
e.weightKey AS key                                                                        // @byWeight @byWeightBack
ORDER BY key                                                                              // @byName @byWeightBack
ORDER BY key DESC                                                                         // @byNameBack @byWeight
LIMIT $limit

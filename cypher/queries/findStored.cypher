// One page of the nodes of a label by their ids, which findStoredCards.cypher goes on to show as they are kept.
MATCH (n:Article)                                                                         // @article
MATCH (n:Entity)                                                                          // @entity
MATCH (n:Statement)                                                                       // @statement
MATCH (n:Relation)                                                                        // @relation
MATCH (n:Name)                                                                            // @name
MATCH (n:Pair)                                                                            // @pair
MATCH (n:Curation)                                                                        // @curation
WHERE n.id > $above
WITH n,                                                                                   // @nodes
RETURN id(n) AS node,                                                                     // @ids
n.id AS key
ORDER BY key
LIMIT $limit

// The strongest pairs of who talks about whom: of the whole store, from or to some entities, or by their ids.
MATCH (p:Pair)                                                                            // @all @from @to
UNWIND $fromIds AS id MATCH (p:Pair {fromId: id})
UNWIND $toIds AS id MATCH (p:Pair {toId: id})
UNWIND $pairIds AS id MATCH (p:Pair {id: id})
WHERE p.sortKey IS NOT NULL
  AND p.fromId = $fromId
  AND p.toId = $toId
RETURN p {.id, .fromId, .toId, .count} AS pair, p.sortKey AS key
ORDER BY p.sortKey DESC                                                                   // @all @several
ORDER BY p.fromId DESC, p.sortKey DESC                                                    // @from
ORDER BY p.toId DESC, p.sortKey DESC                                                      // @to
LIMIT $limit

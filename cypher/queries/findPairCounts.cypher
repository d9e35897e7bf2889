// Who talks about whom, as it is kept counted: in the whole store, or from or to one entity.
MATCH (p:Pair)
WHERE p.sortKey IS NOT NULL
  AND p.fromId = $fromId
  AND p.toId = $toId
  AND p.toId = $onlyToId
  AND p.sortKey > $above
  AND p.sortKey < $below
RETURN count(p) AS total                                                                  // @count
RETURN p.fromId AS fromId, p.toId AS toId, p.count AS total, p.sortKey AS key             // @pairs
ORDER BY p.sortKey DESC                                                                   // @strongest
ORDER BY p.sortKey                                                                        // @weakest
LIMIT $limit

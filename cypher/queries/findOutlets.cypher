// Both properties of the index, so that it alone is read.
MATCH (a:Article)
WHERE a.outlet >= ''
  AND a.sortKey IS NOT NULL                                                               // +neo4j
RETURN DISTINCT a.outlet AS outlet
ORDER BY outlet
LIMIT 1000

// Neo4j reads an index alone, of both its properties; the embedded engine is quicker to drop doubles than to compare.
MATCH (a:Article)
WHERE a.outlet >= ''                                                                      // +neo4j
  AND a.sortKey IS NOT NULL                                                               // +neo4j
WITH DISTINCT a.outlet AS outlet
WHERE outlet >= ''                                                                        // +embedded
RETURN outlet
ORDER BY outlet
LIMIT 1000

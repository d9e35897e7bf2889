// Neo4j only: the embedded engine has its own call for this. A page of the hits, the best first, which findStatementCards.cypher goes on to show,
// or their count. So many are sorted because which of equally good ones the index leaves out hangs on how many it is asked for.
CALL db.index.fulltext.queryNodes('search', $query, {limit: $most}) YIELD node AS s, score
RETURN count(s) AS total                                                                  // @count
WITH s, score ORDER BY score DESC, elementId(s)                                           // @page
SKIP $skip
LIMIT $limit

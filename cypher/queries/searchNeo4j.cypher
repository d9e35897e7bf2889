// Neo4j only: the embedded engine has its own call for this. Hits come best first.
CALL db.index.fulltext.queryNodes('search', $query, {limit: $limit}) YIELD node, score
CALL db.index.fulltext.queryNodes('search', $query, {limit: $most}) YIELD node
RETURN node.id AS id, score                                                               // @hits
RETURN count(node) AS total                                                               // @count

// Neo4j only: the embedded engine has its own call for this.
CALL db.index.fulltext.queryNodes('search', $query, {limit: $candidates}) YIELD node, score
WITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label
WHERE label IS NOT NULL
RETURN node.id AS id, label, score
ORDER BY score DESC, id
LIMIT $limit

// Of each name, those who are called so: best known first, by how many articles call it so, then by how much it says and is spoken about.
UNWIND $keys AS key
MATCH (n:Name {key: key})-[:NAMES]->(e:Entity)
WITH key, e, max(n.count) AS known
RETURN key, e {.id, .name, .kind, .aliases, .description} AS entity, known, e.weightKey AS weight
ORDER BY known DESC, weight DESC
LIMIT $limit

// Best known by this name first: by how many articles call it so, then by how much it says and is spoken about.
MATCH (n:Name {key: $key})-[:NAMES]->(e:Entity)
WITH e, max(n.count) AS known
RETURN e {.id, .name, .kind, .aliases, .description} AS entity, known, e.weightKey AS weight
ORDER BY known DESC, weight DESC
LIMIT 100

// Several names at once; best known by each first, as in findEntitiesByName.
UNWIND $keys AS key
MATCH (n:Name {key: key})-[:NAMES]->(e:Entity)
WITH key, e, max(n.count) AS known
RETURN key, e.id AS id, e.name AS name, e.kind AS kind, known, e.weightKey AS weight
ORDER BY known DESC, weight DESC
LIMIT 1000

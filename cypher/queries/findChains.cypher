UNWIND $ids AS id
MATCH p = (s:Statement {id: id})-[:WITHIN*0..20]->(outer:Statement)
RETURN id, outer.id AS outerId, length(p) AS distance
ORDER BY distance DESC

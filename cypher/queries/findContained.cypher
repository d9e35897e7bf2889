UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:WITHIN]-(s:Statement)
RETURN id, s.id AS innerId, s.textKey AS textKey
ORDER BY textKey

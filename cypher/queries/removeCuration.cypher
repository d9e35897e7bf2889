MATCH (c:Curation {id: $id})
DELETE c

// Of some names, those that are descriptions.
UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE n.use = 'DESCRIPTION'
RETURN n.id AS id, n.form AS form

// The names of each of these entities, with the first article that has each.
UNWIND $entityIds AS entityId
MATCH (:Article)-[r:MENTIONS]->(e:Entity {id: entityId})
UNWIND r.nameIds AS nameId
WITH e, nameId, min(r.sortKey) AS firstKey
MATCH (e)<-[:NAMES]-(n:Name {id: nameId})
WHERE n.use IN ['NAME', 'ALIAS']
MATCH (e)<-[r:MENTIONS]-(a:Article {id: split(firstKey, ' ')[1]})
RETURN e {.id, .name, .kind} AS entity, n.form AS form, n.count AS count, firstKey, r.spans AS spans, r.names AS names, a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt, .text} AS article

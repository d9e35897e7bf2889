// The articles that mention an entity, and whether decisions have changed them.
MATCH (e:Entity {id: $entityId})<-[:MENTIONS]-(a:Article)
RETURN a.id AS id, a.original IS NOT NULL AS isCurated

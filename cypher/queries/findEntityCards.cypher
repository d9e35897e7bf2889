// What lists show of each entity: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (e:Entity) WHERE id(e) = node
UNWIND $ids AS id MATCH (e:Entity {id: id})
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  e {.id, .name, .kind, .aliases, .description} AS entity

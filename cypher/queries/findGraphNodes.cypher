UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .name, .kind} AS entity, e.saidCount AS said, e.aboutCount AS about

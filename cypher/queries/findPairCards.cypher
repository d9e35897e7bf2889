// All that is kept of each pair of who talks about whom: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (p:Pair) WHERE id(p) = node
UNWIND $ids AS id
MATCH (p:Pair {id: id})                                                                   // @byId
MATCH (x:Entity {id: p.fromId})                                                           // @speaker
MATCH (y:Entity {id: p.toId})                                                             // @about
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  x {.id, .name, .kind} AS speaker,                                                       // @speaker
  y {.id, .name, .kind} AS about,                                                         // @about
  p {.id, .fromId, .toId, .count} AS pair                                                 // @ends
  p.count AS count                                                                        // @counts

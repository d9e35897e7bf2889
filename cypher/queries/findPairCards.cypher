// All that is kept of each pair of who talks about whom: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (p:Pair) WHERE id(p) = node
UNWIND $ids AS id
MATCH (p:Pair {id: id})                                                                   // @byId
MATCH (x:Entity {id: p.fromId})                                                           // @named
MATCH (y:Entity {id: p.toId})                                                             // @named
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  x {.id, .name, .kind} AS speaker,                                                       // @named
  y {.id, .name, .kind} AS about,                                                         // @named
  p {.id, .fromId, .toId, .count} AS pair

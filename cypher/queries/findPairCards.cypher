// All that is kept of each pair of who talks about whom: of those with some ids, or of those that the query before it has found.
UNWIND $ids AS id
MATCH (p:Pair {id: id})                                                                   // @byId
RETURN
  p.id AS id,                                                                             // @withId
  key,                                                                                    // @keyed
  p {.id, .fromId, .toId, .count} AS pair

// All that a card shows of each relation: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (r:Relation) WHERE id(r) = node
UNWIND $ids AS id
MATCH (r:Relation {id: id})                                                               // @byId
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  parentId,                                                                               // @ofParents
  r {.id, .kind, .label, .date, .modality, .sortKey} AS relation,
  [(r)-[:SUBJECT]->(e:Entity) | e {.id, .name, .kind}] AS subjects,
  [(r)-[:OBJECT]->(e:Entity) | e {.id, .name, .kind}] AS objects,
  [(r)<-[:ASSERTS]-(s:Statement) | s {.id, .text}] AS assertedBy,
  [(r)<-[:ASSERTS]-(:Statement)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS assertedSpeakers,
  [(r)<-[x:EVIDENCES]-(a:Article) | {quotes: x.quotes, why: x.why, former: x.former, acting: x.acting, since: x.since, until: x.until, spans: x.spans, sortKey: a.sortKey, article: a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt}}] AS evidence

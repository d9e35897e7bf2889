// All that a card shows of each statement: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (s:Statement) WHERE id(s) = node
UNWIND $ids AS id
MATCH (s:Statement {id: id})                                                              // @byId
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  parentId,                                                                               // @ofParents
  s {.id, .text, .kind, .construction, .cue, .polarity, .tense, .certainty, .role, .saidAt, .confidence, .extractor, .extractorVersion, .spans, .cueSpans, .speakerSpans, .why, .sortKey, .textOrder} AS statement,
  [(s)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS speakers,
  [(s)-[r:ABOUT]->(e:Entity) | {rank: r.rank, stance: r.stance, stanceSpans: r.stanceSpans, stanceWords: r.stanceWords, id: e.id, name: e.name, kind: e.kind}] AS about,
  [(s)-[r:ADDRESSED_TO]->(e:Entity) | {rank: r.rank, id: e.id, name: e.name, kind: e.kind}] AS addressees,
  [(s)-[:VIA]->(e:Entity) | e {.id, .name, .kind}] AS vias,
  [(s)-[:WITHIN]->(outer:Statement) | outer {.id, .text}] AS outers,
  [(s)-[:WITHIN]->(:Statement)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS outerSpeakers,
  [(s)<-[:CONTAINS]-(a:Article) | a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language}] AS articles

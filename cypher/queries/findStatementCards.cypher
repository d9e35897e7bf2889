// What a card shows of each statement, or all of it: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (s:Statement) WHERE id(s) = node
UNWIND $ids AS id
MATCH (s:Statement {id: id})                                                              // @byId
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  parentId,                                                                               // @ofParents
  s {.id, .text, .kind, .construction, .cue, .polarity, .tense, .certainty, .role, .saidAt, .confidence, .extractor, .extractorVersion, .spans, .cueSpans, .speakerSpans, .why, .sortKey, .textOrder} AS statement,// @whole
  s {.id, .text, .kind, .cue, .polarity, .tense, .certainty, .role, .saidAt, .confidence, .sortKey, .textOrder} AS statement, // @card
  [(s)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS speakers,
  [(s)-[r:ABOUT]->(e:Entity) | {rank: r.rank, stance: r.stance, stanceSpans: r.stanceSpans, stanceWords: r.stanceWords, id: e.id, name: e.name, kind: e.kind}] AS about,// @whole
  [(s)-[r:ABOUT]->(e:Entity) | {rank: r.rank, id: e.id, name: e.name, kind: e.kind}] AS about, // @card
  [(s)-[r:ADDRESSED_TO]->(e:Entity) | {rank: r.rank, id: e.id, name: e.name, kind: e.kind}] AS addressees,// @whole
  [(s)-[:VIA]->(e:Entity) | e {.id, .name, .kind}] AS vias,                               // @whole
  [(s)-[:WITHIN]->(outer:Statement) | outer {.id, .text}] AS outers,                      // @whole
  [(s)-[:WITHIN]->(:Statement)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS outerSpeakers,// @whole
  [(s)<-[:CONTAINS]-(a:Article) | a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language}] AS articles

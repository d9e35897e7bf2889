// What is always shown of each statement, and what else is asked for: of those with some ids, or of those that the query before it has found.
UNWIND $nodes AS node MATCH (s:Statement) WHERE id(s) = node
UNWIND $ids AS id
MATCH (s:Statement {id: id})                                                              // @byId
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  parentId,                                                                               // @ofParents
  score,                                                                                  // @found
  CASE WHEN s:Entity THEN s {.id, .name, .kind, .aliases, .description} END AS entity,    // @found
  CASE WHEN s:Article THEN s {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt} END AS article,// @found
  CASE WHEN s:Statement THEN                                                              // @found
  s {
    .cue, .polarity, .tense, .certainty, .role,                                           // @manner
    .construction, .extractor, .extractorVersion, .spans, .cueSpans, .speakerSpans, .why, // @evidence
  .id, .text, .kind, .saidAt, .confidence}
  END                                                                                     // @found
  AS statement,
  [(s)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS speakers,
  [(s)-[r:ABOUT]->(e:Entity) | {
    stance: r.stance, stanceSpans: r.stanceSpans, stanceWords: r.stanceWords,             // @stances
  rank: r.rank, id: e.id, name: e.name, kind: e.kind}] AS about,
  [(s)-[r:ADDRESSED_TO]->(e:Entity) | {rank: r.rank, id: e.id, name: e.name, kind: e.kind}] AS addressees,// @addressees
  [(s)-[:VIA]->(e:Entity) | e {.id, .name, .kind}] AS vias,                               // @via
  [(s)-[:WITHIN]->(outer:Statement) | outer {.id, .text}] AS outers,                      // @within
  [(s)-[:WITHIN]->(:Statement)<-[:SAID]-(e:Entity) | e {.id, .name, .kind}] AS outerSpeakers,// @within
  [(s)<-[:CONTAINS]-(a:Article) | a {
    .externalId, .byline, .language, .loadedAt,                                           // @source
  .id, .title, .url, .outlet, .publishedAt}] AS articles

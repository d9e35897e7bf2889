// All that came with each article, to build its graph again.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .text, .extractor, .extractorVersion} AS article,
  [(a)-[m:MENTIONS]->(e:Entity) | {id: e.id, kind: e.kind, name: e.name, spans: m.spans, names: m.names, nameIds: m.nameIds, key: m.mentionKey}] AS mentions,
  [(a)-[:CONTAINS]->(s:Statement) | s {.id, .kind, .construction, .cueLemma, .polarity, .tense, .certainty, .role, .saidAt, .confidence, .why, .spans, .cueSpans, .speakerSpans, .speakerId, .viaId, .withinId, .aboutIds, .addresseeIds, .textKey}] AS statements,
  [(a)-[:CONTAINS]->(s:Statement)-[x:ABOUT]->(e:Entity) WHERE x.stance IS NOT NULL | {statementId: s.id, rank: x.rank, id: e.id, stance: x.stance, spans: x.stanceSpans}] AS stances,
  [(a)-[x:EVIDENCES]->(r:Relation) | {id: r.id, kind: r.kind, label: r.label, date: r.date, modality: r.modality, subjectId: r.subjectId, objectId: r.objectId, assertedById: r.assertedById, spans: x.spans, why: x.why, former: x.former, acting: x.acting, since: x.since, until: x.until}] AS relations

// What people decided about entities and statements, by their ids.
UNWIND $targetIds AS id
MATCH (c:Curation {targetId: id})
RETURN c {.id, .kind, .targetId, .place, .at, .by, .note, .keepId, .name, .verdict, .speakerId, .aboutIds, .card} AS curation

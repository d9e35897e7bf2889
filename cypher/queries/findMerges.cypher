// The merges into each of these entities.
UNWIND $keepIds AS id
MATCH (c:Curation {keepId: id})
RETURN c {.id, .kind, .targetId, .place, .at, .by, .note, .keepId, .name} AS curation

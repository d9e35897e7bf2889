MATCH (e:Entity)                                                                          // @all
UNWIND $ids AS id MATCH (e:Entity {id: id})
WHERE e.nameKey IS NOT NULL                                                               // @byName @byNameBack @count
WHERE e.weightKey IS NOT NULL                                                             // @byWeight @byWeightBack
  AND e.nameKey > $aboveName
  AND e.nameKey < $belowName
  AND e.weightKey > $aboveWeight
  AND e.weightKey < $belowWeight
  AND e.kind IN $kinds
  AND e.foldedNames CONTAINS $nameContains
RETURN count(e) AS total                                                                  // @count
RETURN e.id AS id, e.nameKey AS key, e {.id, .name, .kind, .aliases, .description} AS entity    // @byName @byNameBack
RETURN e.id AS id, e.weightKey AS key, e {.id, .name, .kind, .aliases, .description} AS entity  // @byWeight @byWeightBack
ORDER BY e.nameKey                                                                        // @byName
ORDER BY e.nameKey DESC                                                                   // @byNameBack
ORDER BY e.weightKey DESC                                                                 // @byWeight
ORDER BY e.weightKey                                                                      // @byWeightBack
LIMIT $limit

MATCH (a:Article)                                                                         // @all
UNWIND $ids AS id MATCH (a:Article {id: id})
MATCH (e:Entity {id: $mentionsId})<-[r:MENTIONS]-(a:Article)
USING INDEX r:MENTIONS(entityId, sortKey)                                                 // @mentionsNewest @mentionsOldest
UNWIND $mentionsIds AS mentionsId MATCH (:Entity {id: mentionsId})<-[:MENTIONS]-(a:Article) WITH DISTINCT a
WHERE a.sortKey IS NOT NULL
  AND a.sortKey > $above
  AND a.sortKey < $below
  AND r.entityId = $mentionsId
  AND r.sortKey IS NOT NULL                                                               // @mentionsNewest @mentionsOldest
  AND r.sortKey > $aboveMentions
  AND r.sortKey < $belowMentions
  AND EXISTS { MATCH (a)-[:MENTIONS]->(m:Entity) WHERE m.id IN $onlyMentionsIds }
  AND a.outlet IN $outlets
  AND toLower(a.title) CONTAINS $titleContains
RETURN count(a) AS total                                                                  // @count
RETURN a.id AS id, a.sortKey AS key, a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language} AS article // @newest @oldest @mentionsNewest @mentionsOldest
ORDER BY a.sortKey DESC                                                                   // @newest
ORDER BY a.sortKey                                                                        // @oldest
ORDER BY r.entityId DESC, r.sortKey DESC                                                  // @mentionsNewest
ORDER BY r.entityId, r.sortKey                                                            // @mentionsOldest
LIMIT $limit

MATCH (a:Article)                                                                         // @all
UNWIND $ids AS id MATCH (a:Article {id: id})
MATCH (e:Entity {id: $mentionsId})<-[r:MENTIONS]-(a:Article)
USING INDEX r:MENTIONS(entityId, sortKey)                                                 // @mentionsNewest @mentionsOldest
UNWIND $mentionsIds AS mentionsId MATCH (:Entity {id: mentionsId})<-[:MENTIONS]-(a:Article) WITH DISTINCT a
WHERE a.sortKey IS NOT NULL                                                               // @newest @oldest @count
WHERE r.sortKey IS NOT NULL                                                               // @mentionsNewest @mentionsOldest
  AND a.sortKey > $above
  AND a.sortKey < $below
  AND r.entityId = $mentionsId
  AND r.sortKey > $aboveMentions
  AND r.sortKey < $belowMentions
  AND EXISTS { MATCH (a)-[:MENTIONS]->(m:Entity) WHERE m.id IN $onlyMentionsIds }
  AND a.outlet IN $outlets
  AND toLower(a.title) CONTAINS $titleContains
RETURN count(a) AS total                                                                  // @count
WITH a, a.sortKey AS key                                                                  // @newest @oldest
WITH a, r.entityId AS mentioned, r.sortKey AS key                                         // @mentionsNewest @mentionsOldest
ORDER BY key DESC                                                                         // @newest
ORDER BY key                                                                              // @oldest
ORDER BY mentioned DESC, key DESC                                                         // @mentionsNewest
ORDER BY mentioned, key                                                                   // @mentionsOldest
LIMIT $limit
RETURN key, a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language} AS article// @newest @oldest @mentionsNewest @mentionsOldest

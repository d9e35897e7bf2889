// One page of articles with their cursor keys, which findArticleCards.cypher goes on to show, or their count.
MATCH (a:Article)                                                                         // @all
UNWIND $ids AS id MATCH (a:Article {id: id})
MATCH (e:Entity {id: $mentionsId})<-[r:MENTIONS]-(a:Article)
USING INDEX r:MENTIONS(entityId, sortKey)                                                 // @mentionsNewest @mentionsOldest +neo4j
UNWIND $mentionsIds AS mentionsId MATCH (:Entity {id: mentionsId})<-[:MENTIONS]-(a:Article) WITH DISTINCT a
WHERE a.sortKey IS NOT NULL                                                               // @newest @oldest @count +neo4j
WHERE a.loadedKey IS NOT NULL                                                             // @lastLoaded @firstLoaded +neo4j
WHERE r.sortKey IS NOT NULL                                                               // @mentionsNewest @mentionsOldest +neo4j
  AND a.loadedKey > $aboveLoaded
  AND a.loadedKey < $belowLoaded
  AND a.sortKey > $above
  AND a.sortKey < $below
  AND r.entityId = $mentionsId                                                            // +neo4j
  AND r.sortKey > $aboveMentions
  AND r.sortKey < $belowMentions
  AND EXISTS { MATCH (a)-[:MENTIONS]->(m:Entity) WHERE m.id IN $onlyMentionsIds }
  AND a.outlet IN $outlets
  AND toLower(a.title) CONTAINS $titleContains
RETURN count(a) AS total                                                                  // @count
WITH a,                                                                                   // @nodes
RETURN id(a) AS node,                                                                     // @ids
a.sortKey AS key                                                                          // @newest @oldest
a.loadedKey AS key                                                                        // @lastLoaded @firstLoaded
r.entityId AS mentioned, r.sortKey AS key                                                 // @mentionsNewest @mentionsOldest +neo4j
r.sortKey AS key                                                                          // @mentionsNewest @mentionsOldest +embedded
ORDER BY key DESC                                                                         // @newest @lastLoaded
ORDER BY key                                                                              // @oldest @firstLoaded
ORDER BY mentioned DESC, key DESC                                                         // @mentionsNewest +neo4j
ORDER BY mentioned, key                                                                   // @mentionsOldest +neo4j
ORDER BY key DESC                                                                         // @mentionsNewest +embedded
ORDER BY key                                                                              // @mentionsOldest +embedded
LIMIT $limit

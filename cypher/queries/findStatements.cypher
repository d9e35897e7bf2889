// One page of statements with their cursor keys, which findStatementCards.cypher goes on to show, their ids, or their count. The first
// lines are ways to begin, of which the narrowest that the filter allows is taken; the others only narrow. Neo4j reads a page
// in order from an index of two properties only when ORDER BY names both; the embedded engine uses an index only when all
// conditions on its node stand together, either in the pattern or after WHERE, sorts fast by one column alone
// as long as no node is beside it, and reads the many edges of a hub fast as long as no condition asks for the nodes behind them.
MATCH (s:Statement)                                                                       // @all @speaker
UNWIND $ids AS id MATCH (s:Statement {id: id})
MATCH (e:Entity {id: $aboutId})<-[r:ABOUT]-(s:Statement)
MATCH (e:Entity {id: $pairAboutId})<-[r:ABOUT {speakerId: $pairSpeakerId}]-(s:Statement)
USING INDEX r:ABOUT(aboutId, sortKey)                                                     // @aboutNewest @aboutOldest +neo4j
USING INDEX r:ABOUT(speakerId, aboutId, sortKey)                                          // @pairNewest @pairOldest +neo4j
UNWIND $speakerIds AS speakerId MATCH (s:Statement {speakerId: speakerId})
UNWIND $articleIds AS articleId MATCH (s:Statement {articleId: articleId})
UNWIND $aboutIds AS aboutId MATCH (:Entity {id: aboutId})<-[:ABOUT]-(s:Statement) WITH DISTINCT s
UNWIND $withinIds AS withinId MATCH (:Statement {id: withinId})<-[:WITHIN]-(s:Statement)
UNWIND $addresseeIds AS addresseeId MATCH (:Entity {id: addresseeId})<-[:ADDRESSED_TO]-(s:Statement) WITH DISTINCT s
UNWIND $viaIds AS viaId MATCH (:Entity {id: viaId})<-[:VIA]-(s:Statement)
WHERE s.sortKey IS NOT NULL                                                               // @newest @oldest @speakerNewest @speakerOldest @textOrder @textOrderBack @count @days @pairs @pairCount @addressed @said @spokenOf +neo4j
WHERE r.sortKey IS NOT NULL                                                               // @aboutNewest @aboutOldest @pairNewest @pairOldest +neo4j
  AND s.textKey IS NOT NULL                                                               // @textOrder @textOrderBack +neo4j
  AND s.speakerId = $speakerId
  AND s.sortKey > $above
  AND s.sortKey < $below
  AND s.textKey > $aboveText
  AND s.textKey < $belowText
  AND r.aboutId = $aboutId                                                                // +neo4j
  AND r.aboutId = $pairAboutId                                                            // +neo4j
  AND r.sortKey > $aboveAbout
  AND r.sortKey < $belowAbout
  AND s.id IN $onlyIds
  AND s.articleId IN $onlyArticleIds
  AND s.speakerId IN $onlySpeakerIds
  AND s.viaId IN $onlyViaIds
  AND s.withinId IN $onlyWithinIds
  AND any(id IN s.aboutIds WHERE id IN $onlyAboutIds)
  AND any(id IN s.addresseeIds WHERE id IN $onlyAddresseeIds)
  AND s.kind IN $kinds
  AND s.polarity IN $polarities
  AND s.tense IN $tenses
  AND s.certainty IN $certainties
  AND s.outlet IN $outlets
  AND (s.cueLemma IN $cues OR toLower(s.cue) IN $cues)
  AND toLower(s.role) CONTAINS $roleContains
  AND toLower(s.text) CONTAINS $textContains
  AND s.confidence >= $minConfidence
  AND s.withinId IS NOT NULL                                                              // @nested
  AND s.withinId IS NULL                                                                  // @outermost
  AND any(kind IN s.claimKinds WHERE kind IN $relationKinds)
  AND any(stance IN s.stances WHERE stance IN $stances)
  AND all(clause IN $clauses WHERE any(x IN clause WHERE x.wanted = coalesce(
    (x.ids IS NULL OR s.id IN x.ids)                                                      // @clauses
    AND (x.articleIds IS NULL OR s.articleId IN x.articleIds)                             // @clauses
    AND (x.withinIds IS NULL OR s.withinId IN x.withinIds)                                // @clauses
    AND (x.speakerIds IS NULL OR s.speakerId IN x.speakerIds)                             // @clauses
    AND (x.viaIds IS NULL OR s.viaId IN x.viaIds)                                         // @clauses
    AND (x.aboutIds IS NULL OR any(id IN s.aboutIds WHERE id IN x.aboutIds))              // @clauses
    AND (x.addresseeIds IS NULL OR any(id IN s.addresseeIds WHERE id IN x.addresseeIds))  // @clauses
    AND (x.kinds IS NULL OR s.kind IN x.kinds)                                            // @clauses
    AND (x.polarities IS NULL OR s.polarity IN x.polarities)                              // @clauses
    AND (x.tenses IS NULL OR s.tense IN x.tenses)                                         // @clauses
    AND (x.certainties IS NULL OR s.certainty IN x.certainties)                           // @clauses
    AND (x.outlets IS NULL OR s.outlet IN x.outlets)                                      // @clauses
    AND (x.cues IS NULL OR s.cueLemma IN x.cues OR toLower(s.cue) IN x.cues)              // @clauses
    AND (x.roleContains IS NULL OR toLower(s.role) CONTAINS x.roleContains)               // @clauses
    AND (x.textContains IS NULL OR toLower(s.text) CONTAINS x.textContains)               // @clauses
    AND (x.minConfidence IS NULL OR s.confidence >= x.minConfidence)                      // @clauses
    AND (x.nested IS NULL OR x.nested = (s.withinId IS NOT NULL))                         // @clauses
    AND (x.above IS NULL OR s.sortKey > x.above)                                          // @clauses
    AND (x.below IS NULL OR s.sortKey < x.below)                                          // @clauses
    AND (x.stances IS NULL OR any(stance IN s.stances WHERE stance IN x.stances))         // @clauses
    AND (x.relationKinds IS NULL OR any(kind IN s.claimKinds WHERE kind IN x.relationKinds))// @clauses
    , false)))                                                                            // @clauses
MATCH (s)-[x:ABOUT]->(:Entity)                                                            // @pairs @pairCount
WHERE x.speakerId IS NOT NULL                                                             // @pairs @pairCount
  AND x.aboutId IN $pairAboutIds
MATCH (s)-[:ADDRESSED_TO]->(t:Entity)                                                     // @addressed
WHERE s.speakerId IS NOT NULL                                                             // @addressed
  AND t.id IN $pairAddresseeIds
WITH s.speakerId AS fromId, t.id AS toId, count(*) AS total                               // @addressed
WITH x.speakerId AS fromId, x.aboutId AS toId, count(*) AS total, max(s.sortKey + ' ' + s.id) AS latest // @pairs @pairCount
WITH fromId, toId, total, latest, right('0000000000' + toString(total), 10) + ' ' + fromId + ' ' + toId AS key // @pairs
WHERE key IS NOT NULL                                                                     // @pairs
  AND key > $abovePair
  AND key < $belowPair
RETURN count(s) AS total                                                                  // @count
MATCH (s)-[x:ABOUT]->(:Entity)                                                            // @spokenOf
RETURN x.aboutId AS id, count(*) AS total                                                 // @spokenOf
RETURN s.speakerId AS id, count(*) AS total                                               // @said
RETURN fromId, toId, total                                                                // @addressed
RETURN count(*) AS total                                                                  // @pairCount
RETURN fromId, toId, total, latest, key                                                   // @pairs
RETURN substring(s.sortKey, 0, 10) AS day, count(*) AS total                              // @days
WITH s,                                                                                   // @nodes
RETURN id(s) AS node,                                                                     // @ids
s.sortKey AS key                                                                          // @newest @oldest
s.textKey AS key                                                                          // @textOrder @textOrderBack
s.speakerId AS said, s.sortKey AS key                                                     // @speakerNewest @speakerOldest +neo4j
r.aboutId AS toward, r.sortKey AS key                                                     // @aboutNewest @aboutOldest +neo4j
r.speakerId AS said, r.aboutId AS toward, r.sortKey AS key                                // @pairNewest @pairOldest +neo4j
s.sortKey AS key                                                                          // @speakerNewest @speakerOldest +embedded
r.sortKey AS key                                                                          // @aboutNewest @aboutOldest @pairNewest @pairOldest +embedded
ORDER BY total DESC, fromId, toId                                                         // @addressed
ORDER BY key DESC                                                                         // @newest @textOrderBack @strongest
ORDER BY key                                                                              // @oldest @textOrder @weakest
ORDER BY said DESC, key DESC                                                              // @speakerNewest +neo4j
ORDER BY said, key                                                                        // @speakerOldest +neo4j
ORDER BY toward DESC, key DESC                                                            // @aboutNewest +neo4j
ORDER BY toward, key                                                                      // @aboutOldest +neo4j
ORDER BY said DESC, toward DESC, key DESC                                                 // @pairNewest +neo4j
ORDER BY said, toward, key                                                                // @pairOldest +neo4j
ORDER BY key DESC                                                                         // @speakerNewest @aboutNewest @pairNewest +embedded
ORDER BY key                                                                              // @speakerOldest @aboutOldest @pairOldest +embedded
LIMIT $limit

// Ids and cursor keys of one page of statements, or their count. The first lines are ways to begin, of which
// the narrowest that the filter allows is taken; the others only narrow.
MATCH (s:Statement)                                                                       // @all
UNWIND $ids AS id MATCH (s:Statement {id: id})
MATCH (s:Statement {articleId: $articleId})
MATCH (s:Statement {speakerId: $speakerId})
MATCH (e:Entity {id: $aboutId})<-[r:ABOUT]-(s:Statement)
MATCH (outer:Statement {id: $withinId})<-[:WITHIN]-(s:Statement)
MATCH (e:Entity {id: $pairAboutId})<-[r:ABOUT {speakerId: $pairSpeakerId}]-(s:Statement)
UNWIND $speakerIds AS speakerId MATCH (s:Statement {speakerId: speakerId})
UNWIND $articleIds AS articleId MATCH (s:Statement {articleId: articleId})
UNWIND $aboutIds AS aboutId MATCH (:Entity {id: aboutId})<-[:ABOUT]-(s:Statement) WITH DISTINCT s
UNWIND $withinIds AS withinId MATCH (:Statement {id: withinId})<-[:WITHIN]-(s:Statement)
UNWIND $addresseeIds AS addresseeId MATCH (:Entity {id: addresseeId})<-[:ADDRESSED_TO]-(s:Statement) WITH DISTINCT s
UNWIND $viaIds AS viaId MATCH (:Entity {id: viaId})<-[:VIA]-(s:Statement)
WHERE s.sortKey IS NOT NULL
  AND s.sortKey > $above
  AND s.sortKey < $below
  AND s.textKey > $aboveText
  AND s.textKey < $belowText
  AND s.sortKey > $from
  AND s.sortKey < $to
  AND r.sortKey IS NOT NULL                                                               // @about @pair
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
  AND s.outlet IN $outlets
  AND (s.cueLemma IN $cues OR toLower(s.cue) IN $cues)
  AND toLower(s.role) CONTAINS $roleContains
  AND toLower(s.text) CONTAINS $textContains
  AND s.confidence >= $minConfidence
  AND s.withinId IS NOT NULL                                                              // @nested
  AND s.withinId IS NULL                                                                  // @outermost
RETURN count(s) AS total                                                                  // @count
RETURN s.id AS id, s.sortKey AS key                                                       // @newest @oldest
RETURN s.id AS id, s.textKey AS key                                                       // @textOrder @textOrderBack
ORDER BY s.sortKey DESC                                                                   // @newest
ORDER BY s.sortKey                                                                        // @oldest
ORDER BY s.textKey                                                                        // @textOrder
ORDER BY s.textKey DESC                                                                   // @textOrderBack
LIMIT $limit

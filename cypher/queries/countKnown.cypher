// Totals that are kept, so that none is counted: what an entity said, what is about it, who talks about whom, where it is mentioned.
MATCH (e:Entity {id: $speakerId}) RETURN e.saidCount AS total
MATCH (e:Entity {id: $aboutId}) RETURN e.aboutCount AS total
MATCH (e:Entity {id: $mentionsId}) RETURN e.articleCount AS total
MATCH (p:Pair {id: $pairId}) RETURN p.count AS total
MATCH (s:Statement) RETURN count(s) AS total                                              // @statements
MATCH (e:Entity) RETURN count(e) AS total                                                 // @entities
MATCH (a:Article) RETURN count(a) AS total                                                // @articles
MATCH (r:Relation) RETURN count(r) AS total                                               // @relations
MATCH (p:Pair) RETURN count(p) AS total                                                   // @pairs

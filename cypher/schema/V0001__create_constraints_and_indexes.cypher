// Keys. On the embedded engine each becomes a property index; ids are made by us and written once.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (r:Relation) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pair_id IF NOT EXISTS FOR (p:Pair) REQUIRE p.id IS UNIQUE;

// Look-ups.
CREATE INDEX article_external_id IF NOT EXISTS FOR (a:Article) ON (a.externalId);
CREATE INDEX article_url IF NOT EXISTS FOR (a:Article) ON (a.url);
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);

// Pages: an equality, then the order of the cursor.
CREATE INDEX article_sort_key IF NOT EXISTS FOR (a:Article) ON (a.sortKey);
CREATE INDEX article_outlet IF NOT EXISTS FOR (a:Article) ON (a.outlet, a.sortKey);
CREATE INDEX entity_name_key IF NOT EXISTS FOR (e:Entity) ON (e.nameKey);
CREATE INDEX entity_weight_key IF NOT EXISTS FOR (e:Entity) ON (e.weightKey);
CREATE INDEX statement_sort_key IF NOT EXISTS FOR (s:Statement) ON (s.sortKey);
CREATE INDEX statement_speaker IF NOT EXISTS FOR (s:Statement) ON (s.speakerId, s.sortKey);
CREATE INDEX statement_article IF NOT EXISTS FOR (s:Statement) ON (s.articleId, s.textKey);
CREATE INDEX relation_sort_key IF NOT EXISTS FOR (r:Relation) ON (r.sortKey);
CREATE INDEX relation_subject IF NOT EXISTS FOR (r:Relation) ON (r.subjectId, r.sortKey);
CREATE INDEX relation_object IF NOT EXISTS FOR (r:Relation) ON (r.objectId, r.sortKey);
CREATE INDEX pair_from IF NOT EXISTS FOR (p:Pair) ON (p.fromId, p.sortKey);
CREATE INDEX pair_to IF NOT EXISTS FOR (p:Pair) ON (p.toId, p.sortKey);
CREATE INDEX pair_sort_key IF NOT EXISTS FOR (p:Pair) ON (p.sortKey);
CREATE INDEX about_entity IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.aboutId, r.sortKey);
CREATE INDEX about_pair IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.speakerId, r.aboutId, r.sortKey);
CREATE INDEX mentions_entity IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.entityId, r.sortKey);

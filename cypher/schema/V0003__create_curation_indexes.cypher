// What people decided: merges of entities and reviews of statements, looked up by what they are about.
CREATE CONSTRAINT curation_id IF NOT EXISTS FOR (c:Curation) REQUIRE c.id IS UNIQUE;
CREATE INDEX curation_target IF NOT EXISTS FOR (c:Curation) ON (c.targetId);
CREATE INDEX curation_keep IF NOT EXISTS FOR (c:Curation) ON (c.keepId);

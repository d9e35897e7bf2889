// Articles are listed by when they were loaded; those of a store made before, of which that is not known, last.
CREATE INDEX article_loaded_key IF NOT EXISTS FOR (a:Article) ON (a.loadedKey);
MATCH (a:Article) WHERE a.loadedKey IS NULL SET a.loadedKey = ' ' + a.id;

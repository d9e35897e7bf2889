UNWIND $articles AS row
CREATE (a:Article)
SET a = row

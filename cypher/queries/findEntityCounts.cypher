UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.saidCount AS said, e.aboutCount AS about, e.articleCount AS articles

UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})
DETACH DELETE a

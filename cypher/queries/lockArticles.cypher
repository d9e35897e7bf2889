// The first of a correction or removal: holds the article against other writers until the transaction ends.
UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})
SET a.digest = null

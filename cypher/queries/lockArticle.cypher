// The first of a correction or removal: holds the article against other writers until the transaction ends.
MATCH (a:Article {id: $articleId})
SET a.digest = null

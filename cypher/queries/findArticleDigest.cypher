// What is stored under an article's id, to tell an addition from a correction.
MATCH (a:Article {id: $articleId})
RETURN a.digest AS digest

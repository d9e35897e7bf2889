// What is stored under articles' ids, to tell an addition from a correction.
UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})
RETURN a.id AS id, a.digest AS digest

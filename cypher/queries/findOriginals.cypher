// Articles' graphs as they came, where people's decisions have changed what is stored of them.
UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})
RETURN a.id AS id, a.original AS original, a.text AS text, a.digest AS digest, a.loadedAt AS loadedAt

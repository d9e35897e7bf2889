// An article's graph as it came, where people's decisions have changed what is stored of it.
MATCH (a:Article {id: $articleId})
RETURN a.original AS original, a.text AS text, a.digest AS digest

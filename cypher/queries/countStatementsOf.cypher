// How many statements each of several articles has.
UNWIND $articleIds AS articleId
CALL (articleId) {
MATCH (s:Statement {articleId: articleId})
WHERE s.textKey IS NOT NULL                                                               // +neo4j
RETURN count(s) AS total
}
RETURN articleId AS parentId, total

UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})-[:MENTIONS]->(e:Entity)
WITH DISTINCT e
OPTIONAL MATCH (e)<-[:NAMES]-(n:Name {use: 'DESCRIPTION'})
WITH e, n ORDER BY n.count DESC, size(n.form) DESC, n.form
WITH e, collect(n.form) AS forms
SET e.description = head(forms)

// The name that most articles use; of equals the plainest: without title and article, not in capitals.
UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})-[:MENTIONS]->(e:Entity)
WITH DISTINCT e
MATCH (e)<-[:NAMES]-(n:Name)
WHERE n.use = 'NAME'
WITH e, n ORDER BY n.count DESC, size(n.form), n.form DESC
WITH e, collect(n.form) AS forms, collect(n.sort) AS sorts
SET e.name = head(forms), e.nameKey = head(sorts) + ' ' + e.id, e.weightKey = right('0000000000' + toString(e.saidCount + e.aboutCount), 10) + ' ' + e.id

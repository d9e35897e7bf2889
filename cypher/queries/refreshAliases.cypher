UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})-[:MENTIONS]->(e:Entity)
WITH DISTINCT e
MATCH (e)<-[:NAMES]-(n:Name)
WHERE n.use IN ['NAME', 'ALIAS']
WITH e, n ORDER BY n.form
WITH e, collect(DISTINCT n.form) AS forms, collect(DISTINCT n.sort) AS folded
SET e.aliases = [form IN forms WHERE form <> e.name]
SET e.searchText = reduce(text = e.name, form IN e.aliases | text + ' | ' + form), e.foldedNames = reduce(text = '', form IN folded | text + form + ' | ')

MATCH (a:Article)
WHERE a.outlet IS NOT NULL
RETURN DISTINCT a.outlet AS outlet
ORDER BY outlet
LIMIT 1000

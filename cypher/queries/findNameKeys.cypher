// Candidates for names with typing errors.
UNWIND $prefixes AS prefix
MATCH (n:Name)
WHERE n.key STARTS WITH prefix
RETURN DISTINCT n.key AS key
LIMIT 5000

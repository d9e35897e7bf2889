// Statements that were ever rejected, whether or not a later verdict stands.
MATCH (c:Curation {verdict: 'REJECTED'})
RETURN DISTINCT c.targetId AS id

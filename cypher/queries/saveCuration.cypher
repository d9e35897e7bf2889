CREATE (c:Curation)
SET c = $curation

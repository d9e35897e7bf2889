UNWIND $statements AS row
CREATE (s:Statement)
SET s = row

UNWIND $pairs AS row
MERGE (p:Pair {id: row.id})
ON CREATE SET p.fromId = row.fromId, p.toId = row.toId, p.count = 0, p.latest = ''
SET p.count = p.count + row.count, p.latest = CASE WHEN p.latest < row.latest THEN row.latest ELSE p.latest END
SET p.sortKey = right('0000000000' + toString(p.count), 10) + ' ' + p.id

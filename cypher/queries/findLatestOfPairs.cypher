// The latest statement of each pair of speaker and subject: its sort key with its id behind it.
UNWIND $pairs AS pair
MATCH (e:Entity {id: pair.toId})<-[r:ABOUT {speakerId: pair.fromId}]-(s:Statement)
RETURN pair.fromId AS fromId, pair.toId AS toId, max(s.sortKey + ' ' + s.id) AS latest

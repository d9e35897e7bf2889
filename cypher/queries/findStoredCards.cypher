// All properties of each node that the query before it has found, and its edges of the sorts of which it has few.
UNWIND $nodes AS node MATCH (n) WHERE id(n) = node
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  [(n)-[r:CONTAINS]->(x:Statement) | {id: x.id, properties: properties(r)}] AS CONTAINS,  // @article
  [(n)-[r:MENTIONS]->(x:Entity) | {id: x.id, properties: properties(r)}] AS MENTIONS,     // @article
  [(n)-[r:EVIDENCES]->(x:Relation) | {id: x.id, properties: properties(r)}] AS EVIDENCES, // @article
  [(n)<-[r:SAID]-(x:Entity) | {id: x.id, properties: properties(r)}] AS SAID,             // @statement
  [(n)-[r:ABOUT]->(x:Entity) | {id: x.id, properties: properties(r)}] AS ABOUT,           // @statement
  [(n)-[r:ADDRESSED_TO]->(x:Entity) | {id: x.id, properties: properties(r)}] AS ADDRESSED_TO, // @statement
  [(n)-[r:VIA]->(x:Entity) | {id: x.id, properties: properties(r)}] AS VIA,               // @statement
  [(n)-[r:WITHIN]->(x:Statement) | {id: x.id, properties: properties(r)}] AS WITHIN,      // @statement
  [(n)-[r:ASSERTS]->(x:Relation) | {id: x.id, properties: properties(r)}] AS ASSERTS,     // @statement
  [(n)-[r:SUBJECT]->(x:Entity) | {id: x.id, properties: properties(r)}] AS SUBJECT,       // @relation
  [(n)-[r:OBJECT]->(x:Entity) | {id: x.id, properties: properties(r)}] AS OBJECT,         // @relation
  [(n)-[r:NAMES]->(x:Entity) | {id: x.id, properties: properties(r)}] AS NAMES,           // @name
  properties(n) AS properties

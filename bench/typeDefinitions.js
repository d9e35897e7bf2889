// Who talks about whom, counted from the statements: a generated API has no other way to count by two nodes than Cypher given to it.
const COUNT_PAIRS = `MATCH (x:Entity)-[:SAID]->(:Statement)-[:ABOUT]->(y:Entity) WITH x, y, count(*) AS n
ORDER BY n DESC LIMIT 50`;
const COUNT_FROM = `MATCH (x:Entity {id: $x})-[:SAID]->(:Statement)-[:ABOUT]->(y:Entity) WITH x, y, count(*) AS n
ORDER BY n DESC LIMIT 50`;
const COUNT_TO = `MATCH (y:Entity {id: $x})<-[:ABOUT]-(:Statement)<-[:SAID]-(x:Entity) WITH x, y, count(*) AS n
ORDER BY n DESC LIMIT 50`;
const TO_PAIR = 'RETURN {x: x.id, xName: x.name, y: y.id, yName: y.name, n: n} AS row';
// Each statement of a path joins its speaker with somebody it is about.
const FIND_PATH = `MATCH p = ANY SHORTEST (a:Entity {id: $from})
((:Entity)-[first:SAID|ABOUT]-(:Statement)-[second:SAID|ABOUT]-(:Entity) WHERE type(first) <> type(second)){1,4} (b:Entity {id: $to})
UNWIND nodes(p) AS n RETURN {id: n.id, name: n.name, text: n.text} AS row`;
const SEARCH = `CALL db.index.fulltext.queryNodes('search', $query, {limit: $candidates}) YIELD node, score
WITH node, score ORDER BY score DESC, elementId(node) LIMIT 20 RETURN node`;

/** Given nothing, returns what @neo4j/graphql makes an API from: the labels and edges of docs/model.md, and in Cypher what it cannot generate. */
export function createTypeDefinitions() {
  const cypher = (statement, column) => `@cypher(statement: ${JSON.stringify(statement)}, columnName: "${column}")`;
  return `
type Entity @node {
  id: ID!
  name: String!
  kind: String!
  said: [Statement!]! @relationship(type: "SAID", direction: OUT)
  saidAbout: [Statement!]! @relationship(type: "ABOUT", direction: IN)
}
type Article @node {
  id: ID!
  title: String
  outlet: String
  publishedAt: String
  url: String
  statements: [Statement!]! @relationship(type: "CONTAINS", direction: OUT)
}
type Statement @node {
  id: ID!
  text: String!
  kind: String!
  saidAt: String
  confidence: Float
  sortKey: String!
  textKey: String!
  publishedAt: String
  polarity: String!
  cue: String
  withinId: String
  within: [Statement!]! @relationship(type: "WITHIN", direction: OUT)
  speaker: [Entity!]! @relationship(type: "SAID", direction: IN)
  about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
  articles: [Article!]! @relationship(type: "CONTAINS", direction: IN)
}
union Found = Statement | Entity | Article
type Pair { x: ID! xName: String! y: ID! yName: String! n: Int! }
type Step { id: ID! name: String text: String }
type Query {
  pairs: [Pair!]! ${cypher(`${COUNT_PAIRS} ${TO_PAIR}`, 'row')}
  from(x: ID!): [Pair!]! ${cypher(`${COUNT_FROM} ${TO_PAIR}`, 'row')}
  to(x: ID!): [Pair!]! ${cypher(`${COUNT_TO} ${TO_PAIR}`, 'row')}
  path(from: ID!, to: ID!): [Step!]! ${cypher(FIND_PATH, 'row')}
  search(query: String!, candidates: Int!): [Found!]! ${cypher(SEARCH, 'node')}
}`;
}

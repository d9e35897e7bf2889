import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';

import { createDriver } from './createDriver.js';
import { QUESTIONS } from './questions/questions.js';
import { encode, replay } from './recordReads.js';

const TYPES = `
type Entity { id: ID! name: String! kind: String! }
type Article { id: ID! title: String outlet: String publishedAt: String url: String }
type Outer { id: ID! }
type Statement {
  id: ID! text: String! kind: String! cue: String saidAt: String confidence: Float
  speaker: Entity about: [Entity!]! within: Outer article: Article
}
type Page { totalCount: Int! nodes: [Statement!]! }
type EntityPage { id: ID! name: String! kind: String! said: Page! saidAbout: Page! }
type ArticlePage { id: ID! title: String outlet: String publishedAt: String url: String statements: Page! }
type Pair { count: Int! speaker: Entity! about: Entity! }
type Around { from: [Pair!]! to: [Pair!]! }
union Found = Statement | Entity | Article
type Query {
  said(at: Int!): Page!
  filtered(at: Int!): Page!
  entity(at: Int!): EntityPage
  around(at: Int!): Around!
  pairs(at: Int!): [Pair!]!
  search(at: Int!): [Found!]!
  path(at: Int!): [Found!]!
  chain(at: Int!): [Statement!]!
  article(at: Int!): ArticlePage
}`;

/**
 * Apollo on Fastify, with resolvers that run the very Cypher that the product sent and nothing else: no limits, no loaders, no checks, no log.
 * Run by fork, it tells its address and is told what was sent: for each place asked for by `at`, the steps.
 */
const driver = createDriver(process.env);
const asked = [];
process.on('message', (steps) => {
  asked.push(encode(steps));
  process.send(asked.length - 1);
});
const answers = Object.entries(QUESTIONS).map(([name, { featureless }]) => [
  name,
  async (_, { at }) => featureless.answer(toReads(await replay(driver, asked[at]))),
]);
const server = new ApolloServer({ typeDefs: TYPES, resolvers: { Query: Object.fromEntries(answers) } });
await server.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(server));
process.send(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);

// Several reads of one moment come as one row with a list of rows for each.
function toReads(steps) {
  return steps.flatMap((rows) => (rows.length === 1 && 'q0' in rows[0] ? Object.values(rows[0]) : [rows]));
}

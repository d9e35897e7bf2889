import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';

import { createDriver } from './createDriver.js';
import { createTypeDefinitions } from './typeDefinitions.js';

// @neo4j/graphql on what the product stands on too, Apollo and Fastify, and nothing else; run by fork, it tells its address.
const features = { filters: { String: { GTE: true, LTE: true } } };
const driver = createDriver(process.env);
const schema = await new Neo4jGraphQL({ typeDefs: createTypeDefinitions(), driver, features }).getSchema();
const server = new ApolloServer({ schema });
await server.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(server));
process.send(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);

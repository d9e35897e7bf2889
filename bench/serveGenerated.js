import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

import { createTypeDefinitions } from './typeDefinitions.js';

// @neo4j/graphql on what the product stands on too, Apollo and Fastify, and nothing else; run by fork, it tells its address.
const { BENCH_URI, BENCH_USERNAME, BENCH_PASSWORD } = process.env;
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic(BENCH_USERNAME, BENCH_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs: createTypeDefinitions(), driver }).getSchema();
const server = new ApolloServer({ schema });
await server.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(server));
process.send(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);

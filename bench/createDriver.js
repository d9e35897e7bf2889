import neo4j from 'neo4j-driver';

/** Given the environment that a server of the bench is started with, returns a bare driver over the Neo4j that it names. */
export function createDriver({ BENCH_URI, BENCH_USERNAME, BENCH_PASSWORD }) {
  const options = { disableLosslessIntegers: true, fetchSize: -1, notificationFilter: { minimumSeverityLevel: 'OFF' } };
  return neo4j.driver(BENCH_URI, neo4j.auth.basic(BENCH_USERNAME, BENCH_PASSWORD), options);
}

import { engines } from '../helpers/engines.js';

test('store tests run on the embedded engine, and on Neo4j where one can be had', () => {
  const names = engines.map(({ name }) => name);
  process.stderr.write(`Store tests run on: ${names.join(', ')}${names.length === 1 ? ' (no Neo4j given)' : ''}\n`);
  expect(names).toContain('embedded');
  expect(names.includes('neo4j')).toBe(Boolean(process.env['HEARSAY_TEST_NEO4J_URI']));
});

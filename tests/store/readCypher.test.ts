import { readdirSync, readFileSync } from 'node:fs';

import { readQuery } from '../../src/store/engine/readCypher.js';

const FOLDER = new URL('../../cypher/queries/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace('.cypher', ''));

describe('readQuery()', () => {
  const tags = ['speaker', 'speakerNewest', 'nodes'];
  const parameters = ['speakerId', 'limit'];

  test('keeps a line that only helps one engine from the other', () => {
    const forNeo4j = readQuery('findStatements', { engine: 'neo4j', parameters, tags });
    expect(forNeo4j).toContain('WHERE s.sortKey IS NOT NULL\nAND s.speakerId = $speakerId\n');
    expect(forNeo4j).toContain('ORDER BY said DESC, key DESC');
    const forEmbedded = readQuery('findStatements', { engine: 'embedded', parameters, tags });
    expect(forEmbedded).not.toContain('IS NOT NULL');
    expect(forEmbedded).not.toContain('said');
  });

  test('makes the first condition that is left a WHERE', () => {
    const text = readQuery('findStatements', { engine: 'embedded', parameters: [...parameters, 'above'], tags });
    expect(text).toContain('MATCH (s:Statement)\nWHERE s.speakerId = $speakerId\nAND s.sortKey > $above\n');
  });

  test.each(NAMES)('gives no hint to the planner of Neo4j in %s for the embedded engine', (name) => {
    const file = readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8');
    const [everyTag, everyParameter] = [/@(\w+)/g, /\$(\w+)/g].map((sign) =>
      [...file.matchAll(sign)].map(([, word]) => word!),
    );
    const text = readQuery(name, { engine: 'embedded', parameters: everyParameter!, tags: everyTag! });
    expect(text).not.toMatch(/USING INDEX|\w\.\w*[kK]ey IS NOT NULL/);
  });
});

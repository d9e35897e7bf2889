import { readFileSync } from 'node:fs';

import { FORMATS } from '../../src/export/formats.js';
import { createStore } from '../../src/store/createStore.js';
import { engines } from '../helpers/engines.js';
import { readGold } from '../helpers/readGold.js';

const guide = readFileSync(new URL('../../docs/visualise.md', import.meta.url), 'utf8');
const queries = [...guide.matchAll(/```cypher\n(.*?)```/gs)].map(([, query]) => query!);
// One engine gives paths as they are; what counts is that the query runs and finds something.
const toTable = (query: string): string =>
  query
    .replace(/RETURN path(?:, evidence)? LIMIT 50/, 'RETURN count(*) AS found')
    .replace(/\b(?:path|evidence) = /g, '');

describe('docs/visualise.md', () => {
  it('names every format, and no other', () => {
    const named = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, format]) => format);
    expect([...named].sort()).toEqual(Object.keys(FORMATS).sort());
    for (const [, format] of guide.matchAll(/--format (\w+)/g)) expect([...named, 'F']).toContain(format);
  });

  it('shows a picture that the svg export made', () => {
    const picture = readFileSync(new URL('../../docs/pictures/who-talks-about-whom.svg', import.meta.url), 'utf8');
    expect(picture).toContain('<title id="title">Who talks about whom</title>');
    expect(picture).toContain('Nora Feldt');
  });
});

describe.each(engines)('the queries of docs/visualise.md on $name', ({ name, open }) => {
  it('find something in the sample stories', async () => {
    const engine = await open();
    for (const story of ['envoy-recalled', 'leaked-note', 'presidents-call'])
      await createStore(engine).saveArticle(readGold(story));
    expect(queries).toHaveLength(4);
    for (const query of queries) {
      const [row] = await engine.read(name === 'neo4j' ? query : toTable(query));
      expect(row).toBeDefined();
      if (row?.['found'] !== undefined) expect(row['found']).toBeGreaterThan(0);
    }
    await engine.close();
  });
});

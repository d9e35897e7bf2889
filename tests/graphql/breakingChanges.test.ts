import { readdirSync, readFileSync } from 'node:fs';

import { buildSchema, findBreakingChanges } from 'graphql';

import { sdl } from '../../src/graphql/createSchema.js';

const FOLDER = new URL('../fixtures/', import.meta.url);
/** The schema of each release, copied there when it is made. */
const RELEASES = readdirSync(FOLDER).filter((name) => /^schema-\d+\.\d+\.\d+\.graphql$/.test(name));

describe('schema.graphql', () => {
  it.each(RELEASES)('breaks no operation written for %s', (name) => {
    const released = buildSchema(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(findBreakingChanges(released, buildSchema(sdl))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';

import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

import { sdl } from '../../src/graphql/createSchema.js';

const FOLDER = new URL('../fixtures/', import.meta.url);
/** The schema of each release, copied there when it is made. */
const RELEASES = readdirSync(FOLDER).filter((name) => /^schema-\d+\.\d+\.\d+\.graphql$/.test(name));

async function findBreaking(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe('schema.graphql', () => {
  it.each(RELEASES)('breaks no operation written for %s', async (name) => {
    expect(await findBreaking(readFileSync(new URL(name, FOLDER), 'utf8'), sdl)).toEqual([]);
  });

  it('would be found to break them by a field less, and by an argument more that must be given', async () => {
    const renamed = sdl.replace('  cue: String\n', '  words: String\n');
    expect(await findBreaking(sdl, renamed)).toContain("Field 'cue' was removed from object type 'Statement'");
    const stricter = sdl.replace('question: String!)', 'question: String!, language: String!)');
    expect(await findBreaking(sdl, stricter)).toEqual([expect.stringContaining("'language: String!'")]);
  });
});

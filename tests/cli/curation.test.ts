import { join, resolve } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { runHearsay } from '../helpers/runHearsay.js';

const store = join(createFolder(), 'store');
const run = (...words: string[]) => runHearsay([...words, '--store', store]);

beforeAll(async () => {
  await run('ingest', resolve('tests/gold/feldt-against-feldt.json'));
});

describe('hearsay merge and unmerge', () => {
  it('make two entities one and two again', async () => {
    expect(await run('merge', 'Nora Feldt', 'Jonas Feldt', '--by', 'an editor')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^merged Jonas Feldt into .* Feldt \(e[\w-]{22}\)\n$/),
      stderr: '',
    });
    expect(await run('unmerge', 'Nora Feldt')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^unmerged Nora Feldt \(e.*\) and Jonas Feldt \(e.*\)\n$/),
    });
  });

  it.each([
    [['merge', 'Feldt', 'Silas Roke'], /^hearsay: Cannot tell which entity "Feldt" is: it could be .*; give an id\n$/],
    [['merge', 'Nora Feldt', 'Nobody'], /^hearsay: Cannot find entity "Nobody": /],
    [['unmerge', 'Nora Feldt'], /^hearsay: Cannot unmerge entity .*: nothing was merged into it\.\n$/],
  ])('say in one line what is wrong with %j', async (words, message) => {
    expect(await run(...words)).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(message) });
  });
});

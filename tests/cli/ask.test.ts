import { join, resolve } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { runHearsay } from '../helpers/runHearsay.js';

const store = join(createFolder(), 'store');
const ask = (...words: string[]): ReturnType<typeof runHearsay> => runHearsay(['ask', ...words, '--store', store]);

beforeAll(async () => {
  await runHearsay(['ingest', resolve('tests/gold/envoy-recalled.json'), '--store', store]);
});

describe('hearsay ask', () => {
  it('prints the reading, the statements and the operation', async () => {
    const { code, stdout, stderr } = await ask('What did Ada Brandt say about Nora Feldt?');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Statements by Ada Brandt about Nora Feldt, newest first\.\n/);
    expect(stdout).toMatch(/^Ada Brandt.* about .*Nora Feldt.*:\n {2}\S.*\n {2}.*2026-03-03$/m);
    expect(stdout).toMatch(/^query Ask\(\$speaker: EntityRef, \$about: EntityRef\) \{$/m);
    expect(stdout).toMatch(/^variables: \{"speaker":\{"name":"Ada Brandt"\},"about":\{"name":"Nora Feldt"\}\}\n$/m);
  });

  it.each([
    ['Who is Lazar Emrick?', /^Lazar Emrick \(person\)/m],
    ['How often did Emrick mention Brandt?', /^\d+$/m],
    ['Who accused Brennia?', /^Velmar — accuse/m],
    ['Who talks about Velmar?', /^.+ about Velmar: \d+$/m],
    ['How are Brandt and Emrick connected?', /^Ada Brandt — /m],
    ['What did Brandt say about giraffes?', /^No statements\.$/m],
  ])('answers: %s', async (question, line) => {
    const { code, stdout } = await ask(question);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
  });

  it('takes the question without quotation marks, and prints JSON', async () => {
    const { stdout } = await ask('who', 'is', 'ada', 'brandt', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ understood: true, entity: { name: 'Ada Brandt' } });
  });

  it('says in one line what it does not understand, and what could be asked instead', async () => {
    expect(await ask('What did Brandt angrily say about Velmar?')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^hearsay: Cannot understand the question: no use for "angrily"; it could be "What did Ada Brandt say about Velmar\?".*\n$/,
      ),
    });
    expect((await ask('Who said what?', '--first', '0')).stderr).toBe(
      'hearsay: Cannot read --first: expected a number from 1 to 100, found 0\n',
    );
  });
});

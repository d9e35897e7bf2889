import { join } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { finish, runHearsay, startHearsay } from '../helpers/runHearsay.js';

const SENTENCE = '"The quay stays closed," said Nora Feldt.';
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('hearsay extract', () => {
  test('says nothing of its own on standard error while it reads a page', async () => {
    const { code, stderr } = await runHearsay(['extract', 'http://127.0.0.1:1/page']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'http://127.0.0.1:1/page: cannot be fetched: the host refused the connection\n' +
        'hearsay: Cannot extract 1 of 1 articles\n',
    );
  });

  it('prints one article graph a line, under the ids that came in', async () => {
    const input = [
      '{"id": "a/1", "text": "Nora Feldt said so."}',
      '{"id": "b", "text": "It rained.", "quotes": []}',
    ].join('\n');
    const { code, stdout, stderr } = await runHearsay(['extract', '-'], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const graphs = lines(stdout).map((line) => JSON.parse(line));
    expect(graphs.map((graph) => graph.id)).toEqual(['a/1', 'b']);
    for (const graph of graphs)
      expect(graph).toMatchObject({
        statements: expect.any(Array),
        entities: expect.any(Array),
        relations: expect.any(Array),
        extractor: { name: 'hearsay' },
      });
  });

  it('leaves aside a graph that comes with the article', async () => {
    const article = {
      id: 'a',
      title: 'Quay',
      text: SENTENCE,
      entities: [{ id: 'e1', name: 'Somebody Else', kind: 'PERSON', mentions: [] }],
      statements: [],
      relations: [],
    };
    const { stdout } = await runHearsay(['extract', '-'], { input: JSON.stringify(article) });
    const graph = JSON.parse(stdout);
    expect(graph).toMatchObject({ id: 'a', title: 'Quay', text: SENTENCE });
    expect(stdout).not.toContain('Somebody Else');
    expect(graph.statements).toHaveLength(1);
  });

  it('prints CoNLL-U with --parse, each article after its id', async () => {
    const input = `${JSON.stringify({ id: 'a', text: SENTENCE })}\n${JSON.stringify({ id: 'b c', text: 'It rained.' })}`;
    const { code, stdout } = await runHearsay(['extract', '--parse', '-'], { input });
    expect(code).toBe(0);
    expect(stdout.match(/^# newdoc id = .*$/gm)).toEqual(['# newdoc id = a', '# newdoc id = b c']);
    const rows = stdout.split('\n').filter((line) => /^\d+\t/.test(line));
    expect(rows.every((row) => row.split('\t').length === 10)).toBe(true);
    expect(rows.map((row) => row.split('\t')[1])).toContain('rained');
  });

  it('says what is wrong with an article by name and goes on', async () => {
    const folder = createFolder({
      'a.jsonl':
        '{"id": "one", "text": "It rained."}\n{"text": oops}\n{"text": " "}\n{"id": "four", "text": "It snowed."}\n',
      'b.txt': Uint8Array.from([0, 1, 2]),
      'c.txt': '',
    });
    const { code, stdout, stderr } = await runHearsay(['extract', folder, join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual(['one', 'four']);
    expect(lines(stderr).map((line) => line.replace(folder, ''))).toEqual([
      expect.stringMatching(/^\/a\.jsonl:2: is not valid JSON: /),
      expect.stringMatching(/^\/a\.jsonl:3: text: expected /),
      expect.stringMatching(/^\/b\.txt: is no text: /),
      expect.stringMatching(/^\/c\.txt: is empty/),
      expect.stringMatching(/^\/none\.txt: no such file or folder$/),
      'hearsay: Cannot extract 5 of 7 articles',
    ]);
  });

  it('ends quietly when its reader has enough', async () => {
    const child = startHearsay(['extract', '-']);
    child.stdin.on('error', () => undefined);
    child.stdin.end(Array.from({ length: 400 }, (_, id) => JSON.stringify({ id: `${id}`, text: SENTENCE })).join('\n'));
    child.stdout.once('data', () => child.stdout.destroy());
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const code = await new Promise((done) => child.once('exit', done));
    expect({ code, stderr: Buffer.concat(stderr).toString('utf8') }).toEqual({ code: 0, stderr: '' });
  });

  it('stops at Ctrl-C with code 130 and no trace, even while it waits for input', async () => {
    const child = startHearsay(['extract', '-']);
    child.stdin.write(`${JSON.stringify({ id: 'a', text: SENTENCE })}\n`);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await finish(child);
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  });
});

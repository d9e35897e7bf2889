import { join } from 'node:path';
import { Readable } from 'node:stream';

import { readInputs } from '../../src/input/readInputs.js';
import { createFolder } from '../helpers/createFolder.js';
import { serveFiles } from '../helpers/serveFiles.js';

/** What a test sees of an item: the article, or what is wrong. */
type Seen = readonly [name: string, article: unknown];

async function readAll(inputs: readonly string[], standardInput = ''): Promise<Seen[]> {
  const seen: Seen[] = [];
  for await (const { name, article, error } of readInputs(inputs, {
    standardInput: Readable.from([Buffer.from(standardInput)]),
  }))
    seen.push([name, article ?? error.message]);
  return seen;
}

const PARAGRAPH =
  'Nora Feldt said on Monday that the East Quay would stay closed until the inspectors had seen every crate. ';
const PAGE = `<html><head><title>Quay</title></head><body><article><p>${PARAGRAPH.repeat(4)}</p></article></body></html>`;

describe('readInputs()', () => {
  it('reads a folder in the order of names, each file by its kind', async () => {
    const folder = createFolder({
      'a.txt': '\ufeffNora Feldt said so.\r\n\r\nIt rained.\n',
      'b.md': '# Quay\n\nNora Feldt said **so**.',
      'c.html': PAGE,
      'd.json': '{"id": "own", "text": "Nora Feldt said so.", "outlet": "Courier"}',
      'e.jsonl': '{"text": "one"}\n\n{"text": "two"}\n',
      'deep/f.txt': 'Lazar Emrick said no.',
      'g.png': 'not an article',
      '.hidden.txt': 'not an article either',
    });
    const seen = await readAll([folder]);
    expect(seen.map(([name]) => name.slice(folder.length + 1))).toEqual(
      ['a.txt', 'b.md', 'c.html', 'd.json', 'deep/f.txt', 'e.jsonl:1', 'e.jsonl:3'].sort(),
    );
    const byName = new Map(seen.map(([name, article]) => [name.slice(folder.length + 1), article]));
    expect(byName.get('a.txt')).toMatchObject({ text: 'Nora Feldt said so.\n\nIt rained.' });
    expect(byName.get('b.md')).toMatchObject({ title: 'Quay', text: 'Nora Feldt said so.' });
    expect(byName.get('c.html')).toMatchObject({ title: 'Quay', text: PARAGRAPH.repeat(4).trim() });
    expect(byName.get('d.json')).toEqual({ id: 'own', text: 'Nora Feldt said so.', outlet: 'Courier' });
    expect(byName.get('e.jsonl:3')).toEqual({ text: 'two' });
  });

  it('gives files of one name in two folders different ids', async () => {
    const folder = createFolder({ '2025/index.txt': 'Nora Feldt said so.', '2026/index.txt': 'She said so again.' });
    const ids = (await readAll([folder])).map(([, article]) => (article as { id: string }).id);
    expect(new Set(ids).size).toBe(2);
  });

  it('reads lists in a .json file, and JSON lines from standard input', async () => {
    const folder = createFolder({ 'list.json': '[{"text": "one"}, 2]' });
    const path = join(folder, 'list.json');
    expect(await readAll([path, '-'], '{"text": "three"}')).toEqual([
      [`${path}[0]`, { text: 'one' }],
      [`${path}[1]`, 'is no article: expected a JSON object, found a number'],
      ['standard input:1', { text: 'three' }],
    ]);
  });

  it('says what is wrong with an input and goes on', async () => {
    const folder = createFolder({
      'binary.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      'binary.jsonl': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 10, 0]),
      'latin.txt': Uint8Array.from([0x4e, 0x6f, 0xe9, 0x21]),
      'empty.txt': ' \n',
      'empty.jsonl': '',
      'broken.json': '{"text": ',
      'lines.jsonl': '{"text": "one"}\n{"text": oops}\n{"text": "three"}\n[]\n',
      'odd.xyz': 'text',
    });
    const path = (name: string): string => join(folder, name);
    const names = [
      'none.txt',
      'binary.txt',
      'binary.jsonl',
      'latin.txt',
      'empty.txt',
      'empty.jsonl',
      'broken.json',
      'lines.jsonl',
      'odd.xyz',
    ];
    const seen = new Map(await readAll(names.map(path)));
    expect(seen.get(path('none.txt'))).toBe('no such file or folder');
    expect(seen.get(path('binary.txt'))).toBe('is no text: expected UTF-8, found a NUL byte at 4');
    expect(seen.get(path('binary.jsonl'))).toBe('is no text: expected JSON lines in UTF-8, found a NUL byte');
    expect(seen.get(path('latin.txt'))).toBe('is no text: expected UTF-8, found bytes that are not UTF-8');
    expect(seen.get(path('empty.txt'))).toBe('is empty, expected an article');
    expect(seen.get(path('empty.jsonl'))).toBe('is empty, expected JSON lines');
    expect(seen.get(path('broken.json'))).toMatch(/^is not valid JSON: /);
    expect(seen.get(`${path('lines.jsonl')}:1`)).toEqual({ text: 'one' });
    expect(seen.get(`${path('lines.jsonl')}:2`)).toMatch(/^is not valid JSON: /);
    expect(seen.get(`${path('lines.jsonl')}:3`)).toEqual({ text: 'three' });
    expect(seen.get(`${path('lines.jsonl')}:4`)).toBe('is no article: expected a JSON object, found a list');
    expect(seen.get(path('odd.xyz'))).toMatch(/^is of an unknown kind: expected \.txt/);
  });

  it('refuses a line longer than 5 MB and reads the next', async () => {
    const folder = createFolder({ 'a.jsonl': `{"text": "${'x'.repeat(6 * 1024 * 1024)}"}\n{"text": "two"}\n` });
    expect(await readAll([join(folder, 'a.jsonl')])).toEqual([
      [join(folder, 'a.jsonl:1'), 'is longer than 5242880 bytes'],
      [join(folder, 'a.jsonl:2'), { text: 'two' }],
    ]);
  });

  it('says so when a folder holds no articles', async () => {
    const folder = createFolder({ 'a.png': '' });
    expect(await readAll([folder])).toEqual([[folder, expect.stringMatching(/^holds no articles: expected \.txt/)]]);
  });

  it('reads ahead no more than its caller takes', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.from(`{"text": "${++given}"}\n`);
    }
    for await (const item of readInputs(['-'], { standardInput: endless() })) if (item.name.endsWith(':3')) break;
    expect(given).toBeLessThan(5);
  });
});

describe('readInputs() from addresses', () => {
  const feedOf = (
    address: string,
  ): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Strait Courier</title>
    <item><title>Quay stays closed</title><link>${address}/article</link><pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate></item>
    <item><title>Gone</title><link>${address}/gone</link></item>
    <item><title>Whole text</title><link>${address}/also-gone</link><description>&lt;p&gt;${PARAGRAPH.repeat(7)}&lt;/p&gt;</description></item>
    </channel></rss>`;
  let address = '';
  beforeAll(async () => {
    address = await serveFiles({
      '/article': { body: PAGE },
      '/moved': { status: 301, headers: { location: '/article' }, body: '' },
      '/round': { status: 302, headers: { location: '/round' }, body: '' },
      '/feed': { type: 'application/rss+xml', body: feedOf },
      '/atom': {
        type: 'application/atom+xml',
        body: (here) =>
          `<feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title><entry><title>A</title><link href="${here}/article"/><published>2026-03-03T10:00:00Z</published><author><name>Piet Landgren</name></author></entry></feed>`,
      },
      '/feed.json': {
        type: 'application/feed+json',
        body: (here) =>
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            title: 'Agency',
            items: [{ id: '1', url: `${here}/article`, title: 'J' }],
          }),
      },
      '/latin': {
        type: 'text/html; charset=iso-8859-1',
        body: Buffer.from(PAGE.replace('Feldt', 'Fj\u00e4ldt'), 'latin1'),
      },
      '/plain.txt': { type: 'text/plain', body: 'Nora Feldt said so.' },
      '/large': { type: 'text/plain', body: 'x'.repeat(6 * 1024 * 1024) },
      '/empty': { body: '<html><body></body></html>' },
      '/lines.jsonl': { type: 'application/octet-stream', body: '{"text": "one"}\n{"text": "two"}\n' },
    });
  });

  it('reads a page, and follows redirects to its address', async () => {
    const [[name, article] = []] = await readAll([`${address}/moved`]);
    expect(name).toBe(`${address}/moved`);
    expect(article).toMatchObject({ id: `${address}/article`, url: `${address}/article`, title: 'Quay' });
  });

  it('reads the articles of an RSS feed, from their pages or else from the feed', async () => {
    const seen = await readAll([`${address}/feed`]);
    expect(seen).toEqual([
      [
        `${address}/article`,
        expect.objectContaining({ outlet: 'The Strait Courier', published: '2026-03-02T08:30:00Z', title: 'Quay' }),
      ],
      [`${address}/gone`, 'cannot be fetched: expected status 200, found 404'],
      [`${address}/also-gone`, expect.objectContaining({ title: 'Whole text', text: PARAGRAPH.repeat(7).trim() })],
    ]);
  });

  it('reads Atom and JSON feeds', async () => {
    expect(await readAll([`${address}/atom`, `${address}/feed.json`])).toEqual([
      [
        `${address}/article`,
        expect.objectContaining({ outlet: 'Agency', byline: 'Piet Landgren', published: '2026-03-03T10:00:00Z' }),
      ],
      [
        `${address}/article`,
        expect.objectContaining({ outlet: 'Agency', text: expect.stringContaining('Nora Feldt') }),
      ],
    ]);
  });

  it('reads plain text, JSON lines and other encodings', async () => {
    const seen = await readAll([`${address}/plain.txt`, `${address}/lines.jsonl`, `${address}/latin`]);
    expect(seen[0]?.[1]).toMatchObject({ text: 'Nora Feldt said so.' });
    expect(seen.slice(1, 3).map(([, article]) => article)).toEqual([{ text: 'one' }, { text: 'two' }]);
    expect(seen[3]?.[1]).toMatchObject({ text: expect.stringContaining('Nora Fjäldt') });
  });

  it('says why an address gives no article', async () => {
    const seen = new Map(await readAll(['/nothing', '/round', '/large', '/empty'].map((path) => address + path)));
    expect(seen.get(`${address}/nothing`)).toBe('cannot be fetched: expected status 200, found 404');
    expect(seen.get(`${address}/round`)).toMatch(/^cannot be fetched: /);
    expect(seen.get(`${address}/large`)).toBe('is too large: expected at most 5242880 bytes');
    expect(seen.get(`${address}/empty`)).toBe('holds no article text');
    expect(await readAll(['http://127.0.0.1:1/'])).toEqual([
      ['http://127.0.0.1:1/', 'cannot be fetched: the host refused the connection'],
    ]);
  });
});

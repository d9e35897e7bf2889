import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

import { InputError } from '../errors.js';
import { readMarkdown } from '../text/readMarkdown.js';
import { decodeText } from './decodeText.js';
import { toFailure, toItem } from './InputItem.js';
import { MAX_ARTICLE_BYTES, parseJson, readJsonLines, toJsonItem } from './readJsonLines.js';

import type { InputItem } from './InputItem.js';

const EXTENSIONS = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.json', '.jsonl', '.ndjson']);
const MAX_JSON_BYTES = 50 * 1024 * 1024;

/** Given the path of a file or a folder, returns its articles; a folder's in the order of their names, at any depth. */
export async function* readPath(path: string): AsyncGenerator<InputItem> {
  try {
    if (!(await stat(path)).isDirectory()) yield* readOneFile(path);
    else yield* readFolder(path);
  } catch (error) {
    yield toFailure(path, error);
  }
}

async function* readFolder(folder: string): AsyncGenerator<InputItem> {
  const files = await listFiles(folder);
  if (files.length === 0)
    yield toFailure(folder, new InputError(`holds no articles: expected ${[...EXTENSIONS].join(' ')} files`));
  for (const file of files) yield* readPath(file);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const paths = visible.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
  return (await Promise.all(paths)).flat();
}

async function* readOneFile(path: string): AsyncGenerator<InputItem> {
  switch (extname(path).toLowerCase()) {
    case '.jsonl':
    case '.ndjson':
      yield* (await isText(path)) ? readJsonLines(path, createReadStream(path)) : [notText(path)];
      return;
    case '.json':
      yield* readJson(path, await readText(path, MAX_JSON_BYTES));
      return;
    default:
      yield await readDocument(path, await readText(path, MAX_ARTICLE_BYTES));
  }
}

function* readJson(path: string, text: string): Generator<InputItem> {
  const parsed = parseJson(path, text);
  if ('failure' in parsed) yield parsed.failure;
  else if (!Array.isArray(parsed.value)) yield withId(toJsonItem(path, parsed.value), toId(path));
  else for (const [index, value] of parsed.value.entries()) yield toJsonItem(`${path}[${index}]`, value);
}

async function readDocument(path: string, text: string): Promise<InputItem> {
  const extension = extname(path).toLowerCase();
  if (text.trim() === '') return toFailure(path, new InputError('is empty, expected an article'));
  if (extension === '.txt') return toItem(path, { id: toId(path), text: text.trim() });
  if (extension === '.md' || extension === '.markdown') return toItem(path, { id: toId(path), ...readMarkdown(text) });
  if (extension !== '.html' && extension !== '.htm')
    return toFailure(path, new InputError(`is of an unknown kind: expected ${[...EXTENSIONS].join(' ')}`));
  const { readHtml } = await import('../text/readHtml.js');
  const page = readHtml(text);
  return page
    ? toItem(path, { id: page.url ?? toId(path), ...page })
    : toFailure(path, new InputError('holds no article text'));
}

function withId(item: InputItem, id: string): InputItem {
  if (item.article === null || item.article['id'] !== undefined || item.article['url'] !== undefined) return item;
  return toItem(item.name, { id, ...item.article });
}

// The path as seen from the current folder, without its ending: two files of one load never share an id.
function toId(path: string): string {
  const seen = relative(process.cwd(), path).split(sep).join('/');
  return seen.slice(0, seen.length - extname(seen).length).replace(/^(?:\.\.\/)+/, '');
}

async function readText(path: string, limit: number): Promise<string> {
  const { size } = await stat(path);
  if (size > limit) throw new InputError(`is too large: expected at most ${limit} bytes, found ${size}`);
  return decodeText(await readFile(path));
}

// A binary file is said once, not once a line.
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await file.close();
  }
}

function notText(path: string): InputItem {
  return toFailure(path, new InputError('is no text: expected JSON lines in UTF-8, found a NUL byte'));
}

import { InputError } from '../errors.js';
import { decodeText } from './decodeText.js';
import { toFailure, toItem } from './InputItem.js';

import type { InputItem } from './InputItem.js';

/** Bytes of one article: longer ones are refused. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

const NEWLINE = 10;

/**
 * Given the bytes of JSON lines as they arrive, returns an article a line, named `name:line`. A broken line is
 * a failure and the rest goes on. Holds one line at a time, so that memory stays flat however long the file.
 */
export async function* readJsonLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number += 1;
    const item = readLine(`${name}:${number}`, line);
    if (item) yield item;
  }
  if (number === 0) yield toFailure(name, new InputError('is empty, expected JSON lines'));
}

/** Given a name and a parsed JSON value, returns it as an article; only an object can be one. */
export function toJsonItem(name: string, value: unknown): InputItem {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return toItem(name, value);
  const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  return toFailure(name, new InputError(`is no article: expected a JSON object, found ${found}`));
}

/** Given a name and JSON text, returns its value, or the failure that says where it breaks. */
export function parseJson(name: string, text: string): { value: unknown } | { failure: InputItem } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { failure: toFailure(name, new InputError(`is not valid JSON: ${(cause as Error).message}`, { cause })) };
  }
}

function readLine(name: string, line: Uint8Array | null): InputItem | null {
  if (line === null) return toFailure(name, new InputError(`is longer than ${MAX_ARTICLE_BYTES} bytes`));
  try {
    const text = decodeText(line);
    if (text.trim() === '') return null;
    const parsed = parseJson(name, text);
    return 'failure' in parsed ? parsed.failure : toJsonItem(name, parsed.value);
  } catch (error) {
    return toFailure(name, error);
  }
}

// A line that is too long comes out as null, and its bytes are let go as they arrive.
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null => {
    const line = size > MAX_ARTICLE_BYTES ? null : Buffer.concat(parts);
    [parts, size] = [[], 0];
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= MAX_ARTICLE_BYTES) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

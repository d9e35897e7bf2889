import { InputError } from '../errors.js';

/**
 * One article of an input, as it came and unchecked, or why it could not be read. `name` is what a message
 * calls it: a path, an address, or `news.jsonl:12` for a line.
 */
export type InputItem =
  | { readonly name: string; readonly article: Readonly<Record<string, unknown>>; readonly error: null }
  | { readonly name: string; readonly article: null; readonly error: InputError };

/** Given a name and an article's fields, returns the item. */
export function toItem(name: string, article: object): InputItem {
  return { name, article: article as Readonly<Record<string, unknown>>, error: null };
}

/** Given a name and what was caught or found, returns the item that says so. */
export function toFailure(name: string, problem: unknown): InputItem {
  const error = problem instanceof InputError ? problem : new InputError(explain(problem), { cause: problem });
  return { name, article: null, error };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such file or folder',
  ENOTFOUND: 'no such host',
  ECONNREFUSED: 'the host refused the connection',
  ECONNRESET: 'the host closed the connection',
};

function explain(problem: unknown): string {
  const { code, message } = Object(problem) as Partial<NodeJS.ErrnoException>;
  return (code === undefined ? undefined : REASONS[code]) ?? message ?? String(problem);
}
